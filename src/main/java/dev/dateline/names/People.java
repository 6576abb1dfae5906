package dev.dateline.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of one document; each mention of a person adds to what is known. */
public final class People {

  /** What is known of a person so far. */
  private static final class Known {
    private final List<String> names = new ArrayList<>();
    private final List<String> surnames = new ArrayList<>();
    // How often each of the names was told; often enough once it stood with the office.
    private final int[] told = new int[MOST_FORMS];
    private String office = "";
    private String country = "";
    private boolean disputed;
    private int mentions;
  }

  private static final int LOOKING_BACK = 300;

  /**
   * "George Kovac", once on a page that tells of President Kovac again and again, is another; a
   * name is a person's own when one mention in so many has it.
   */
  private static final int SELDOM = 5;

  /** A name that stands with the office is as good as one told all the time. */
  private static final int ALWAYS = 1000;

  /** So much more weight has whom a page names first of all. */
  private static final int LEAD = 3;

  /** Whom a page calls by office alone it names among its first people. */
  private static final int LEADING = 5;

  /** Nobody is spelt in more ways. */
  private static final int MOST_FORMS = 12;

  private final List<Known> people = new ArrayList<>();
  private final Map<String, List<Known>> bySurname = new HashMap<>();
  private List<String> countries = List.of();
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, List<String>> wordsOf = new HashMap<>();

  /** Takes in a mention; one without a name adds nothing. */
  public void add(PersonMention mention) {
    if (mention.isNamed()) {
      Optional<Known> known = named(mention);
      remember(known.isPresent() ? known.get() : create(), mention);
    }
  }

  /** Takes in a side that the document names; towns of its country become likelier. */
  public void add(PartyMention mention) {
    String country = mention.party().country();
    if (!country.isEmpty() && !countries.contains(country)) {
      List<String> more = new ArrayList<>(countries);
      more.add(country);
      countries = List.copyOf(more);
    }
  }

  /** The countries named so far, in the order they were first named; the list does not change. */
  public List<String> countries() {
    return countries;
  }

  /** Last words of the names met so far, as written. */
  public Set<String> surnames() {
    return surnames;
  }

  /** Who is meant by a mention: by name, or by an office that one person of the document has. */
  public Optional<Person> resolve(PersonMention mention) {
    return resolve(mention, List.of());
  }

  /**
   * Who is meant by a mention.
   *
   * @param others people of whom an office alone does not tell: "the President met President X"
   */
  public Optional<Person> resolve(PersonMention mention, List<PersonMention> others) {
    Optional<Known> found = mention.isNamed() ? named(mention) : official(mention, others);
    return found.isPresent() ? Optional.of(person(found.get())) : Optional.empty();
  }

  private Person person(Known known) {
    String fullest = "";
    for (int i = 0; i < known.names.size(); i++) {
      String name = known.names.get(i);
      if (!fullest.isEmpty() && known.told[i] * SELDOM < known.mentions) {
        continue;
      }
      boolean initials = name.indexOf('.') == 1;
      boolean longer = words(name).size() > words(fullest).size();
      fullest =
          fullest.isEmpty() || longer && !initials || fullest.indexOf('.') == 1 ? name : fullest;
    }
    List<String> variants = new ArrayList<>(known.names);
    variants.remove(fullest);
    return new Person(fullest, variants, known.office, known.country, known.disputed);
  }

  /** The words of a name, which is compared with others again and again. */
  private List<String> words(String name) {
    List<String> words = wordsOf.get(name);
    if (words == null) {
      words = NameForms.words(name);
      wordsOf.put(name, words);
    }
    return words;
  }

  private Known create() {
    Known person = new Known();
    people.add(person);
    return person;
  }

  private void remember(Known person, PersonMention mention) {
    String name = mention.name();
    List<String> words = words(name);
    if (words.isEmpty()) {
      return;
    }
    for (String other : person.names) {
      person.disputed |= !NameForms.firstNamesAgree(words, words(other));
    }
    boolean surnameOnly = words.size() < 2 && !person.names.isEmpty();
    if (!surnameOnly && person.names.size() < MOST_FORMS && !person.names.contains(name)) {
      person.names.add(name);
      person.surnames.add(words.get(words.size() - 1));
    }
    person.mentions++;
    int form = person.names.indexOf(name);
    if (form >= 0) {
      person.told[form] += mention.office().isEmpty() ? 1 : ALWAYS;
    }
    person.office = Offices.fuller(person.office, mention.office());
    person.country = person.country.isEmpty() ? mention.country() : person.country;
    index(person, name, words);
  }

  private void index(Known person, String name, List<String> words) {
    int from = name.lastIndexOf(' ') + 1;
    surnames.add(name.substring(from));
    for (String word : words) {
      bySurname.putIfAbsent(word, new ArrayList<>(2));
      List<Known> same = bySurname.get(word);
      if (same.isEmpty() || same.get(same.size() - 1) != person && !same.contains(person)) {
        same.add(person);
      }
    }
  }

  private Optional<Known> named(PersonMention mention) {
    List<String> words = words(mention.name());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Known> candidates = bySurname.getOrDefault(words.get(words.size() - 1), List.of());
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (isSame(candidates.get(i), mention, words)) {
        return Optional.of(candidates.get(i));
      }
    }
    return mention.office().isEmpty() ? Optional.empty() : respelt(mention, words);
  }

  private boolean isSame(Known person, PersonMention mention, List<String> words) {
    boolean sameOffice = !mention.office().isEmpty() && sameOffice(person, mention);
    if (Offices.areTwo(person.office, mention.office())
        || NameForms.numbersDiffer(person.names.get(0), mention.name())) {
      return false;
    }
    return sameOffice || agrees(person, words);
  }

  /** With one of the full forms, if there are any: "Jill Biden" is not the "Joe" of "Biden". */
  private boolean agrees(Known person, List<String> words) {
    boolean full = false;
    boolean agrees = false;
    for (String name : person.names) {
      List<String> form = words(name);
      full |= form.size() > 1;
      agrees |= form.size() > 1 && NameForms.firstNamesAgree(words, form);
    }
    return agrees || !full;
  }

  private Optional<Known> respelt(PersonMention mention, List<String> words) {
    String surname = words.get(words.size() - 1);
    for (Known person : latest()) {
      if (isSpelling(person, surname) && isSameByFirstName(person, mention, words)) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  /** The people met last; in a list of thousands no office points back farther. */
  private List<Known> latest() {
    return people.subList(Math.max(0, people.size() - LOOKING_BACK), people.size());
  }

  private static boolean isSpelling(Known person, String surname) {
    for (String known : person.surnames) {
      if (NameForms.isSpelling(surname, known)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSameByFirstName(Known person, PersonMention mention, List<String> words) {
    for (String name : person.names) {
      if (NameForms.firstNamesAgree(words, words(name))) {
        return sameOffice(person, mention);
      }
    }
    return false;
  }

  private static boolean sameOffice(Known person, PersonMention mention) {
    boolean countries =
        person.country.isEmpty()
            || mention.country().isEmpty()
            || person.country.equals(mention.country());
    return countries && Offices.agree(person.office, mention.office());
  }

  /** The only person with that office; of "the President" without country, whom most is said of. */
  private Optional<Known> official(PersonMention mention, List<PersonMention> others) {
    if (mention.office().isEmpty()) {
      return Optional.empty();
    }
    List<Known> holders = new ArrayList<>();
    List<Known> excluded = new ArrayList<>();
    for (PersonMention other : others) {
      Optional<Known> known = other.isNamed() ? named(other) : Optional.empty();
      if (known.isPresent()) {
        excluded.add(known.get());
      }
    }
    for (Known person : latest()) {
      boolean country = mention.country().isEmpty() || mention.country().equals(person.country);
      if (country && Offices.agree(mention.office(), person.office) && !excluded.contains(person)) {
        holders.add(person);
      }
    }
    if (!mention.country().isEmpty()) {
      return only(holders);
    }
    Optional<Known> found = foremost(holders, mention.office());
    return found.isPresent() && people.indexOf(found.get()) < LEADING ? found : Optional.empty();
  }

  private static Optional<Known> only(List<Known> holders) {
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /**
   * A page is mostly about its own country's officials; it says of others whose they are. Of
   * several who have the office the first is meant, unless the page speaks more of another.
   */
  private Optional<Known> foremost(List<Known> holders, String office) {
    if (holders.isEmpty()) {
      return Optional.empty();
    }
    Known first = holders.get(0);
    boolean leads = first == people.get(0);
    for (Known holder : holders) {
      int other = weight(holder, office) * (leads ? 1 : LEAD);
      if (holder != first && other >= weight(first, office) * (leads ? LEAD : 2)) {
        return Optional.empty();
      }
    }
    return Optional.of(first);
  }

  /** Whose office is just the one named comes before those with a longer one. */
  private static int weight(Known holder, String office) {
    return holder.office.equalsIgnoreCase(office) ? 2 * holder.mentions : holder.mentions;
  }
}
