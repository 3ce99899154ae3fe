/** What an element does to the text around it, as bits. */
export const Tag = {
  /** It stands on lines of its own and may hold others: it ends what is written before it, and an open paragraph. */
  block: 1,
  /** Nothing in it is text of the article. */
  dropped: 2,
  /** It has no content and no end tag. */
  empty: 4,
  /** It may be open below another one that its end tag does not reach: a cell, a caption. */
  cell: 8,
  /** Whatever its class or place says, it is where a page's text stands. */
  frame: 16,
} as const;

/** Tags by what they do; others, such as `span`, do nothing. After the rendering section of the HTML standard. */
const tagsByBits: readonly (readonly [bits: number, names: string])[] = [
  [Tag.block | Tag.frame, 'html body main article'],
  [
    Tag.block,
    'section header footer aside hgroup address center div p h1 h2 h3 h4 h5 h6 blockquote pre listing xmp plaintext',
  ],
  [
    Tag.block,
    'ul ol dir menu li dl dt dd figure figcaption form fieldset details summary search table thead tbody tfoot tr',
  ],
  [Tag.block | Tag.cell, 'td th caption'],
  [Tag.block | Tag.empty, 'hr'],
  [Tag.empty, 'area base basefont bgsound br col embed frame img input keygen link meta param source track wbr'],
  [Tag.block | Tag.dropped, 'nav dialog noframes amp-sidebar amp-consent amp-ad amp-sticky-ad amp-embed'],
  [Tag.dropped, 'script style noscript template title svg math iframe object applet audio video canvas map noembed'],
  [Tag.dropped, 'button select textarea datalist label legend progress meter output rp rt'],
  [Tag.dropped, 'amp-analytics amp-social-share amp-user-notification amp-youtube amp-video amp-iframe'],
];

const bitsOf = new Map<string, number>();
for (const [bits, names] of tagsByBits) for (const name of names.split(' ')) bitsOf.set(name, bits);

export function tagBits(name: string): number {
  return bitsOf.get(name) ?? 0;
}

/** An open element of the first kind is ended by a new one of the kind, unless one of the second kind was opened since. */
export const endedByLike: ReadonlyMap<string, readonly [ended: readonly string[], within: readonly string[]]> = new Map(
  [
    ['li', [['li'], ['ul', 'ol', 'menu', 'dir']]],
    ['dt', [['dt', 'dd'], ['dl']]],
    ['dd', [['dt', 'dd'], ['dl']]],
    ['tr', [['tr'], ['table']]],
    [
      'td',
      [
        ['td', 'th', 'caption'],
        ['tr', 'table'],
      ],
    ],
    [
      'th',
      [
        ['td', 'th', 'caption'],
        ['tr', 'table'],
      ],
    ],
    ['thead', [['thead', 'tbody', 'tfoot', 'caption'], ['table']]],
    ['tbody', [['thead', 'tbody', 'tfoot', 'caption'], ['table']]],
    ['tfoot', [['thead', 'tbody', 'tfoot', 'caption'], ['table']]],
  ],
);
