// What a page lacks for those who see badly or not at all: texts without contrast, and controls without a name.
(() => {
  const channels = (colour) => (colour.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  const opaque = (colour) => colour.startsWith('rgb(');
  const seen = (element) => element.checkVisibility({visibilityProperty: true}) && !element.closest('.unseen, .skip, svg');

  const light = (colour) => channels(colour).slice(0, 3)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);

  function behind(element) {
    const colour = getComputedStyle(element).backgroundColor;
    return opaque(colour) || !element.parentElement ? colour : behind(element.parentElement);
  }

  function contrast(element) {
    const [a, b] = [light(getComputedStyle(element).color), light(behind(element))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  const texts = [...document.body.querySelectorAll('*')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
    .filter((element) => seen(element) && !element.matches('script, :disabled'));
  const controls = [...document.querySelectorAll('button, input, a[href], [role=button], [role=slider], [role=listbox], [role=region]')];
  const name = (control) => control.getAttribute('aria-label') || control.textContent.trim() || [...control.labels ?? []].map((label) => label.textContent.trim()).join('');

  return {
    texts: texts.length,
    faint: texts.filter((element) => contrast(element) < 4.5).map((element) => `${contrast(element).toFixed(2)} ${element.outerHTML.slice(0, 120)}`),
    controls: controls.length,
    nameless: controls.filter((control) => !name(control)).map((control) => control.outerHTML.slice(0, 120)),
  };
})()
