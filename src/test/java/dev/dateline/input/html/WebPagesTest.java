package dev.dateline.input.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPagesTest {

  private static final String SENTENCE =
      "On 3 May 2024, Minister Jane Roe met with Minister John Doe in Oslo.";

  @Test
  void paragraphsAreParted() {
    assertThat(text("<p>One sentence.</p><p>Another.<div>A third.</div>"))
        .isEqualTo("One sentence.\n\nAnother.\n\nA third.\n");
  }

  @Test
  void whiteSpaceIsAsABrowserShowsIt() {
    assertThat(text("<p>On  June&nbsp;9\n\t<b>Jane</b>&#8239;<i>Roe</i>\n visited <a>Os</a>lo."))
        .isEqualTo("On June 9 Jane Roe visited Oslo.\n");
  }

  @Test
  void whatNobodySeesIsLeftOut() {
    assertThat(text("<p>co&shy;oper&#8203;ation&#65279; &#8206;ended&#1;</p>"))
        .isEqualTo("cooperation ended\n");
  }

  @Test
  void oneBreakIsALineTwoAreAParagraph() {
    assertThat(text("<div>One<br>Two<br/><br>Three <br> <br><br>Four</div>"))
        .isEqualTo("One\nTwo\n\nThree\n\nFour\n");
  }

  @Test
  void preformattedTextStaysAsItIs() {
    assertThat(text("<pre>\nJune 9\tOslo\n  July 1 &amp; 2\tRiga\n</pre>"))
        .isEqualTo("June 9\tOslo\n  July 1 & 2\tRiga\n");
  }

  @Test
  void listsHaveTheirMarks() {
    assertThat(
            text(
                "<ul><li>one<li><p>two</p><p>and a half</p></ul><ol start=3><li>c<li value=9>i<li>j"
                    + "<ul><li>in it</ul></ol>"))
        .isEqualTo("• one\n• two\n  and a half\n\n3. c\n9. i\n10. j\n  • in it\n");
  }

  @Test
  void tablesOfDataBecomeRows() {
    assertThat(
            text(
                "<table><tr><th>Date<th>Event<tr><td>3 May<td>Visit<br>of Jane<tr><td>4 May"
                    + "<td><p>Talks</p><p>Lunch</p></table>"))
        .isEqualTo("Date\tEvent\n3 May\tVisit of Jane\n4 May\tTalks; Lunch\n");
  }

  @Test
  void cellsOverSeveralRowsOrColumnsKeepTheOthersInTheirPlace() {
    assertThat(
            text(
                "<table><tr><td>Date<td>Who<td>Where<tr><td rowspan=2>3 May<td>Roe<td>Oslo"
                    + "<tr><td>Doe<td>Riga<tr><td colspan=2>Nobody<td>Bonn</table>"))
        .isEqualTo("Date\tWho\tWhere\n3 May\tRoe\tOslo\n3 May\tDoe\tRiga\nNobody\t\tBonn\n");
  }

  @Test
  void tablesOfLayoutDoNot() {
    assertThat(
            text(
                "<table><tr><td><a href=x>Home</a><td>"
                    + SENTENCE
                    + "<table><tr><td>She left.</table></table>"))
        .isEqualTo(SENTENCE + "\n\nShe left.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>1 May 2020</script>",
        "<style>1 May 2020</style>",
        "<template><p>1 May 2020</template>",
        "<noscript>1 May 2020</noscript>",
        "<svg><text>1 May 2020</text><title>x</title></svg>",
        "<!-- 1 May 2020 -->",
        "<del>1 May 2020</del>",
        "<select><option>1 May 2020</select>",
        "<p hidden>1 May 2020</p>",
        "<p style='color: red; display : none'>1 May 2020</p>",
        "<span aria-hidden=true>1 May 2020</span>",
        "<span class='sr-only'>1 May 2020</span>",
        "<nav><p>1 May 2020</nav>",
        "<div role=navigation>1 May 2020</div>",
        "<figure><figcaption>1 May 2020</figcaption></figure>",
        "<div class='cookieConsent-box'>1 May 2020</div>",
        "<div id=related_news>1 May 2020</div>",
        "<p>Share: 1 May 2020</p>",
        "<p>© 2020</p>",
        "<h2>Related news</h2><p>The Minister went to Bern on 1 May 2020.</p>",
        "<ul><li><a href=x>Minister back from Bern on 1 May 2020</a></ul>",
        "<footer><p>The site is of 1 May 2020.</footer>",
      })
  void whatIsNotTheTextOfAPageIsLeftOut(String around) {
    assertThat(text("<h1>A meeting in Oslo</h1><p>" + SENTENCE + "</p>" + around))
        .isEqualTo("A meeting in Oslo\n\n" + SENTENCE + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='page no-sidebar'>%s</div>",
        "<body class='related share cookie'>%s",
        "<div class='has-related-news'>%s</div>",
        "<form id=aspnetForm>%s</form>",
        "<div class='layout-with-sidebar menu-open'>%s</div>",
        "<header class=article-header>%s</header>",
        "<main class=sidebar>%s</main>",
      })
  void whatHoldsThePageIsNeverAroundIt(String frame) {
    String page = "<h1>A meeting in Oslo</h1><p>" + SENTENCE + "</p>";
    assertThat(text(frame.formatted(page))).isEqualTo("A meeting in Oslo\n\n" + SENTENCE + "\n");
  }

  @Test
  void theLeadOfAnArticleStaysWhatIsOfAnotherGoes() {
    String lead = "<p class=teaser>The ministers signed an agreement on 2 May as well.</p>";
    String other =
        "<div class=teaser><h3><a href=x>Minister in Bern on 1 May</a></h3>She met him.</div>";
    assertThat(
            text("<h1>A meeting in Oslo</h1>" + lead + "<p>" + SENTENCE.repeat(2) + "</p>" + other))
        .isEqualTo(
            "A meeting in Oslo\n\nThe ministers signed an agreement on 2 May as well.\n\n"
                + SENTENCE.repeat(2)
                + "\n");
  }

  @Test
  void aPageOfNothingButLinksIsReadAsItIs() {
    assertThat(text("<ul><li><a href=x>Visit to Oslo</a><li><a href=y>Visit to Riga</a></ul>"))
        .isEqualTo("• Visit to Oslo\n• Visit to Riga\n");
  }

  @Test
  void notesAreNoDigitsOfYears() {
    assertThat(text("<p>It was signed in 2024<sup>1</sup> on the 5<sup>th</sup> of May.</p>"))
        .isEqualTo("It was signed in 2024 on the 5th of May.\n");
  }

  @Test
  void aPieceOfAPageIsReadWhole() {
    assertThat(new WebPages().fragment("<p>One &amp; two</p><a href=x>Read more</a>"))
        .isEqualTo("One & two\n\nRead more\n");
  }

  @Test
  void aPageWithoutTextHasNone() {
    assertThat(text("<div id=root></div><script>render()</script>")).isEmpty();
  }

  private static String text(String html) {
    return new WebPages().read(html).text();
  }
}
