package dev.dateline.input.html;

import dev.dateline.input.declared.Title;
import dev.dateline.input.html.PageBlock.Kind;
import java.util.List;

/** The title of a page: the heading that its head declares, without the name of the site. */
final class PageTitle {

  /** Fewer letters than these are in many a title by chance. */
  private static final int LEAST = 10;

  private static final int LONGEST = 320;

  /** No title stands further down. */
  private static final int DEEPEST = 500;

  private static final List<String> SEPARATORS =
      List.of(" | ", " \u2013 ", " \u2014 ", " - ", " :: ", " \u00BB ", " \u00B7 ", " / ");

  private final Blocks blocks;
  private final List<String> declared;
  private final String site;

  PageTitle(Blocks blocks, HeadReader head) {
    this.blocks = blocks;
    this.declared =
        List.of(
            plain(head.meta("og:title")),
            plain(head.linkedData().headline()),
            plain(head.meta("twitter:title")),
            plain(head.title()));
    this.site = plain(head.meta("og:site_name"));
  }

  /** The block that is the title, or -1. */
  int block() {
    for (String title : declared) {
      int found = title.isEmpty() ? -1 : heading(Title.letters(title));
      if (found >= 0) {
        return found;
      }
    }
    for (String title : declared) {
      int found = title.isEmpty() ? -1 : paragraph(Title.letters(title));
      if (found >= 0) {
        return found;
      }
    }
    return firstHeading();
  }

  /** The title, or empty. */
  String text(int block) {
    if (block >= 0) {
      return plain(blocks.get(block).text());
    }
    for (String title : declared) {
      if (!title.isEmpty()) {
        return withoutSite(title);
      }
    }
    return "";
  }

  /** A heading that says the declared title, or its beginning or end. */
  private int heading(String title) {
    int part = -1;
    for (int i = 0; i < Math.min(blocks.size(), DEEPEST); i++) {
      PageBlock block = blocks.get(i);
      if (block.kind() != Kind.HEADING || block.level() > 3) {
        continue;
      }
      String heading = Title.letters(block.text());
      if (heading.equals(title)) {
        return i;
      }
      boolean within = heading.length() >= LEAST && isEnd(title, heading);
      part = part < 0 && within && !heading.equals(Title.letters(site)) ? i : part;
    }
    return part;
  }

  private static boolean isEnd(String title, String heading) {
    boolean most = heading.length() * 3 >= title.length();
    return most && (title.startsWith(heading) || title.endsWith(heading));
  }

  private int paragraph(String title) {
    for (int i = 0; i < Math.min(blocks.size(), DEEPEST); i++) {
      PageBlock block = blocks.get(i);
      boolean line = block.kind() == Kind.PARAGRAPH && block.text().length() <= LONGEST;
      if (line && title.length() >= LEAST && Title.letters(block.text()).equals(title)) {
        return i;
      }
    }
    return -1;
  }

  private int firstHeading() {
    for (int i = 0; i < Math.min(blocks.size(), DEEPEST); i++) {
      PageBlock block = blocks.get(i);
      if (block.level() == 1 && !block.isLinks() && block.text().length() >= LEAST) {
        return i;
      }
    }
    return -1;
  }

  /** "Visit to Oslo | Ministry of Foreign Affairs": the name of the site, else the last part. */
  private String withoutSite(String title) {
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last > 0) {
        String head = title.substring(0, last).trim();
        String tail = title.substring(last + separator.length()).trim();
        if (head.equals(site)) {
          return tail;
        }
        boolean sure = tail.equals(site) || separator.equals(" | ") || separator.equals(" :: ");
        return sure || site.isEmpty() && tail.length() < head.length() ? head : title;
      }
    }
    return title;
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
