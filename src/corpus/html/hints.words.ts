/**
 * Words of class names and ids that web pages give to what stands around an article, whole or as the beginning of a word written in one
 * (`sharebar`, `relatedposts`). A wrong guess costs little: an element that holds most of a page's prose is never left out.
 */
export const furnitureWords: readonly string[] = [
  'ad',
  'adblock',
  'adbox',
  'ads',
  'adslot',
  'adunit',
  'articlemeta',
  'bio',
  'byline',
  'bylines',
  'copyright',
  'datetime',
  'dfp',
  'donate',
  'donation',
  'entrymeta',
  'jump',
  'login',
  'masthead',
  'menu',
  'menus',
  'meta',
  'metadata',
  'modal',
  'mpu',
  'nav',
  'navbar',
  'overlay',
  'pager',
  'popup',
  'postmeta',
  'postmetadata',
  'pullquote',
  'rss',
  'signin',
  'signup',
  'skip',
  'subscribe',
  'subscription',
  'tagcloud',
  'taglist',
  'tags',
  'timestamp',
  'toc',
  'toolbar',
  'toolbox',
  'widget',
  'widgets',
];

export const furnitureBeginnings: readonly string[] = [
  'advert',
  'breadcrumb',
  'cookie',
  'footer',
  'gdpr',
  'mostread',
  'navigation',
  'newsletter',
  'outbrain',
  'paginat',
  'popular',
  'promo',
  'readmore',
  'recirc',
  'recommend',
  'related',
  'share',
  'sharing',
  'sidebar',
  'social',
  'sponsor',
  'taboola',
  'trending',
];

/** The same of what readers wrote below an article, which may be longer than the article. */
export const commentBeginnings: readonly string[] = ['comment', 'disqus', 'respond'];

/** Words that tell of something which the element stands beside, or lacks: `has-sidebar`. */
export const relationWords: readonly string[] = ['has', 'no', 'not', 'with', 'without'];

/** Names, without what parts their words, of the element that holds an article's text and nothing else. */
export const bodyNames: readonly string[] = [
  'articlebody',
  'articlebodytext',
  'articlecontent',
  'articletext',
  'blogpostbody',
  'bodycopy',
  'contentbody',
  'entrycontent',
  'newstext',
  'postbody',
  'postcontent',
  'posttext',
  'singlecontent',
  'storybody',
  'storybodytext',
  'storycontent',
  'storytext',
];

/** The same of what is there for screen readers alone. */
export const unseenNames: readonly string[] = [
  'accessibilitytext',
  'offscreen',
  'screenreader',
  'screenreadertext',
  'sronly',
  'vh',
  'visuallyhidden',
];

/** Names of the words below a picture. */
export const captionNames: readonly string[] = [
  'caption',
  'captiontext',
  'imagecaption',
  'photocaption',
  'wpcaptiontext',
];

/** Roles of ARIA for what is not the page's content. */
export const furnitureRoles: readonly string[] = [
  'alert',
  'alertdialog',
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'form',
  'menu',
  'menubar',
  'navigation',
  'search',
  'status',
  'tablist',
  'toolbar',
];
