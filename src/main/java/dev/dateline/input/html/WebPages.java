package dev.dateline.input.html;

import dev.dateline.input.declared.LanguageTag;
import java.util.BitSet;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Reads web pages. Nothing that they link to is ever fetched. Not thread-safe. */
public final class WebPages {

  private final Cues cues = Cues.builtIn();
  private final PartReader parts = new PartReader(cues);

  /** Reads a page of which the characters are known. */
  public WebPage read(String html) {
    HeadReader head = new HeadReader();
    PageWalk walk = walk(html, head);
    PageTitle titles = new PageTitle(walk.blocks(), head);
    int title = titles.block();
    BitSet kept = new MainText(walk.blocks(), walk.regions(), cues, title).choose();
    return new WebPage(
        TextLayout.of(walk.blocks(), kept),
        titles.text(title),
        PageDates.published(head, kept),
        address(head),
        language(head));
  }

  /** The text of a piece of a page, such as a feed has: all that is in it. */
  public String fragment(String html) {
    Blocks blocks = walk(html, new HeadReader()).blocks();
    BitSet all = new BitSet();
    all.set(0, blocks.size());
    return TextLayout.of(blocks, all);
  }

  private PageWalk walk(String html, HeadReader head) {
    Document page = Parser.htmlParser().parseInput(html, "");
    PageWalk walk = new PageWalk(parts, head);
    NodeTraversor.filter(walk, page);
    return walk;
  }

  private static String address(HeadReader head) {
    for (String address :
        new String[] {head.canonical(), head.meta("og:url"), head.linkedData().url()}) {
      if (address.startsWith("https://") || address.startsWith("http://")) {
        return address;
      }
    }
    return "";
  }

  private static String language(HeadReader head) {
    for (String tag :
        new String[] {
          head.language(),
          head.linkedData().language(),
          head.meta("content-language"),
          head.meta("og:locale"),
          head.meta("dc.language"),
          head.meta("dcterms.language")
        }) {
      String code = LanguageTag.code(tag);
      if (!code.isEmpty()) {
        return code;
      }
    }
    return "";
  }
}
