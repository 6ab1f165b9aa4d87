/** Arabic words outside the page and our own pages: toolbar, context menu, search results. */
export const shell = {
  /** Tooltip of the toolbar button, and its words in the menu on Android, where a page was judged. the level in one word, and the verdict in two or three. */
  'badge.verdict': 'مأمون: {word} · {label}',
  /** The same where the page keeps removing the warning. */
  'badge.removed': 'مأمون: {word} · {label}. هذه الصفحة تُخفي التنبيه',
  /** The same where there is nothing to say. */
  'badge.nothing': 'مأمون',
  /** The same where the person withheld access to pages. */
  'badge.withheld': 'مأمون: لا إذن بقراءة هذه الصفحة. اضغط لفحصها',
  /** Context menu on links and on selected text. */
  'menu.check': 'افحص بمأمون',
  /** Beside a search result or a link that leads to a copy. A page can write such words too: the name says who speaks. */
  'mark.lookalike': 'مأمون: نسخة مقلّدة',
  /** Beside a search result that leads to a modified client. */
  'mark.modified': 'مأمون: نسخة معدّلة',
  /** Beside a search result that leads to an app named in a report. */
  'mark.reported': 'مأمون: ورد في تقرير',
  /** Beside the search result that is the official page of the app that was searched for. */
  'mark.official': 'مأمون: الصفحة الرسمية',
  /** Over such a mark when it is pointed at: who speaks. */
  'mark.by': 'علامة من مأمون، لا من هذا الموقع',
} as const;
