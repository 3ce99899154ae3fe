/** A web page as some program makes it, and what an article of it must be read as. All invented. */
export interface WebPage {
  readonly build: string;
  readonly source: string;
  readonly told: Readonly<Record<string, unknown>>;
  readonly blocks: readonly string[];
}

export const webPages: readonly WebPage[] = [
  {
    build: 'a blog system with categories, a site header, related links and comments',
    source: `<!DOCTYPE html>
<html lang="en-GB" class="no-js">
<head>
<meta charset="UTF-8">
<title>Harbour bridge to shut for nine weeks &#8211; The Fen Post</title>
<link rel="canonical" href="https://fenpost.example/2025/02/harbour-bridge/">
<meta property="og:title" content="Harbour bridge to shut for nine weeks - The Fen Post">
<meta property="og:site_name" content="The Fen Post">
<meta property="article:published_time" content="2025-02-17T09:30:00+00:00">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"#site","name":"The Fen Post"},{"@type":"NewsArticle","headline":"Harbour bridge to shut for nine weeks","datePublished":"2025-02-17T09:30:00+00:00","author":{"@type":"Person","@id":"#ada"},"publisher":{"@id":"#site"}},{"@type":"Person","@id":"#ada","name":"Ada Crane"}]}</script>
<style>.x{content:"</p>"}</style>
</head>
<body class="post-template-default single single-post has-sidebar">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><h1 class="site-title"><a href="/">The Fen Post</a></h1>
<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="main"><article id="post-17" class="post-17 post type-post category-social-care tag-newsletter">
<header class="entry-header"><h1 class="entry-title">Harbour bridge to shut for nine weeks</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2025-02-17T09:30:00+00:00">17 February 2025</time></span> <span class="byline"> by <a href="/author/ada">Ada Crane</a></span></div></header>
<div class="entry-content">
<figure class="wp-block-image"><img src="b.jpg" alt="The bridge"><figcaption>The bridge carries 14,000 cars a day. Photo: Milo Reyes</figcaption></figure>
<p>The harbour bridge will shut for <strong>nine weeks</strong> from 3&nbsp;March, the council said on Monday.</p>
<p>&#8220;We can&#8217;t put this off,&#8221; said Ilse Brandt, who leads&shy; the council.<br>The repair costs &pound;4.2m.</p>
<div class="wp-block-group related-inline"><h3>Read more</h3><ul><li><a href="/a">Ferry talks fail again</a></li><li><a href="/b">Tolls to rise</a></li></ul></div>
<h2 class="wp-block-heading">What will change</h2>
<ul class="wp-block-list"><li>Buses stop at Quay Street</li><li>Cyclists use the old lock.</li></ul>
<blockquote class="wp-block-quote"><p>It is the only road into town.</p><cite>Milo Reyes, ferry owner</cite></blockquote>
<p>Work was last done in 2009 &amp; took a year.</p>
<p><a href="/donate">Support our newsroom</a></p>
<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div>
</div>
<footer class="entry-footer">Tagged <a href="/t">bridges</a></footer></article>
<section class="related-posts"><h2>You may also like</h2><article><h3><a href="/c">Lock keeper retires</a></h3><p>After forty years he hands over the keys.</p></article></section>
<div id="comments"><h2>3 comments</h2><ol><li><article class="comment-body"><p>They should have done this years ago, it is a disgrace and everybody knows it.</p></article></li></ol></div>
</main><aside id="secondary" class="widget-area"><h2>About</h2><p>The Fen Post has been read by the coast since 1881.</p></aside></div>
<footer><p>Copyright 2025 The Fen Post. All rights reserved.</p></footer>
<div class="cookie-notice">We use cookies. By going on you agree to it.</div>
<script>document.write("<p>not text</p>")</script>
</body></html>`,
    told: {
      title: 'Harbour bridge to shut for nine weeks',
      outlet: 'The Fen Post',
      author: 'Ada Crane',
      date: '2025-02-17T09:30:00+00:00',
      url: 'https://fenpost.example/2025/02/harbour-bridge/',
      language: 'en-GB',
    },
    blocks: [
      'Harbour bridge to shut for nine weeks',
      'The bridge carries 14,000 cars a day. Photo: Milo Reyes',
      'The harbour bridge will shut for nine weeks from 3 March, the council said on Monday.',
      '“We can’t put this off,” said Ilse Brandt, who leads the council.\nThe repair costs £4.2m.',
      'What will change',
      '• Buses stop at Quay Street',
      '• Cyclists use the old lock.',
      'It is the only road into town.',
      'Milo Reyes, ferry owner',
      'Work was last done in 2009 & took a year.',
    ],
  },
  {
    build: 'a paper of nothing but divs',
    source: `<!doctype html><html><head><title>Harbour bridge to shut for nine weeks | Fen Post</title><meta name="author" content="Ada Crane"><meta name="date" content="2025-02-17"></head><body>
<div class="gw"><div class="a1"><div class="b"><a href=/>Fen Post</a></div><div class="b"><a href=/n>News</a><a href=/s>Sport</a></div></div>
<div class="a2"><div class="c1"><div class="d"><h1>Harbour bridge to shut for nine weeks</h1></div><div class="d e"><div>Drivers face a detour of 40 miles until May.</div></div>
<div class="d"><span>Ada Crane</span> <span>17 Feb 2025, 09:30</span></div>
<div class="t"><div>The harbour bridge will shut for nine weeks from 3 March, the council said on Monday.</div><div><div>“We can’t put this off,” said Ilse Brandt, who leads the council.</div></div>
<div class="advert"><div>Advertisement</div></div>
<div>Work was last done in 2009 and took a year, in which <a href=x>ferries ran</a> from Quay Street every half hour.</div>
<div><a href=y>Read more: Tolls to rise from April</a></div>
<div>The county pays for half of it.</div></div></div>
<div class="c2"><div class="m"><h3><a href=z>Lock keeper retires</a></h3><div>After forty years he hands over the keys.</div></div><div class="m"><h3><a href=z>Lock keeper retires</a></h3><div>After forty years he hands over the keys.</div></div></div></div>
<div class="a3"><div>Contact us. Terms. Privacy.</div></div></div></body></html>`,
    told: {
      title: 'Harbour bridge to shut for nine weeks',
      outlet: 'Fen Post',
      author: 'Ada Crane',
      date: '2025-02-17',
      url: null,
      language: null,
    },
    blocks: [
      'Harbour bridge to shut for nine weeks',
      'Drivers face a detour of 40 miles until May.',
      'The harbour bridge will shut for nine weeks from 3 March, the council said on Monday.',
      '“We can’t put this off,” said Ilse Brandt, who leads the council.',
      'Work was last done in 2009 and took a year, in which ferries ran from Quay Street every half hour.',
      'The county pays for half of it.',
    ],
  },
  {
    build: 'AMP',
    source: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>Harbour bridge to shut</title><link rel="canonical" href="https://fenpost.example/bridge"><style amp-boilerplate>body{visibility:hidden}</style><noscript><style amp-boilerplate>body{}</style></noscript></head><body>
<amp-sidebar id="s"><ul><li><a href=/>Home</a></li><li>Sign in to read all of it.</li></ul></amp-sidebar><header class="amp-header"><a href=/>Fen Post</a></header>
<div class="amp-article" role="main"><h1 class="hed">Harbour bridge to shut</h1><p class="byline">By Ada Crane</p><amp-img src=b.jpg alt="Bridge"></amp-img><p class="caption">The bridge in 2009</p><section class="article-body"><p>The harbour bridge will shut for <em>nine</em> weeks from 3 March, the council said on Monday.</p><amp-ad type=x><div>Ad text is here.</div></amp-ad><p><q>We can’t put this off,</q> said Ilse Brandt, who leads the council.</p><amp-social-share type=email></amp-social-share><p>It costs &euro;5m.</section></div>
<amp-consent><div>We use cookies, as all do.</div></amp-consent></body></html>`,
    told: {
      title: 'Harbour bridge to shut',
      outlet: null,
      author: 'Ada Crane',
      date: null,
      url: 'https://fenpost.example/bridge',
      language: 'en',
    },
    blocks: [
      'Harbour bridge to shut',
      'The harbour bridge will shut for nine weeks from 3 March, the council said on Monday.',
      '“We can’t put this off,” said Ilse Brandt, who leads the council.',
      'It costs €5m.',
    ],
  },
  {
    build: 'a page laid out with tables, tags left open',
    source: `<HTML><HEAD><TITLE>Fen Post Online: Harbour bridge to shut</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252"></HEAD>
<BODY BGCOLOR=#FFFFFF><CENTER><TABLE WIDTH=760><TR><TD COLSPAN=3><IMG SRC=logo.gif><BR><A HREF=/>Home</A> | <A HREF=/news>News</A> | <A HREF=/sport>Sport</A></TD></TR>
<TR><TD WIDTH=120><FONT SIZE=1><A HREF=1>Local</A><BR><A HREF=2>World</A><BR><A HREF=3>Weather</A></FONT></TD>
<TD><FONT SIZE=5><B>Harbour bridge to shut</B></FONT><BR><I>By Ada Crane</I><P>
The harbour bridge will shut for nine weeks from 3 March, the council said on Monday.
<P>"We can't put this off," said Ilse Brandt, who leads the council.<BR><BR>Work was last done in 2009 and took a year.
It cost the county £1.1m, more than twice what it had planned.<P>
<TABLE BORDER=1><TR><TH>Year<TH>Cars a day<TR><TD>2009<TD>9,000<TR><TD>2024<TD>14,000</TABLE>
The county pays for half of it.
</TD><TD WIDTH=140><B>More stories</B><BR><A HREF=4>Ferry talks fail</A><BR><A HREF=5>Tolls to rise</A><BR>Sign up for mail!</TD></TR>
<TR><TD COLSPAN=3 ALIGN=CENTER><FONT SIZE=1>&copy; 1999 Fen Post Online</FONT></TD></TR></TABLE></CENTER></BODY></HTML>`,
    told: {
      title: 'Fen Post Online: Harbour bridge to shut',
      outlet: null,
      author: null,
      date: null,
      url: null,
      language: null,
    },
    blocks: [
      'Harbour bridge to shut\nBy Ada Crane',
      'The harbour bridge will shut for nine weeks from 3 March, the council said on Monday.',
      '"We can\'t put this off," said Ilse Brandt, who leads the council.',
      'Work was last done in 2009 and took a year. It cost the county £1.1m, more than twice what it had planned.',
      'Year\tCars a day\n2009\t9,000\n2024\t14,000',
      'The county pays for half of it.',
    ],
  },
  {
    build: 'a live page',
    source: `<!doctype html><html lang=en><head><title>Bridge closure: as it happened</title><meta property="og:site_name" content="The Fen Post"></head><body><nav><a href=/>Home</a></nav>
<main><header><h1>Bridge closure: as it happened</h1><p>The harbour bridge shut this morning, and the town looked for other ways in.</p></header>
<div class="live"><article class="post"><time datetime="2025-03-03T12:10:00Z">12:10</time><h2><a href="#p3">Ferries full</a></h2><p>Both ferries have left without taking everybody who waited at Quay Street.</p></article>
<article class="post"><time datetime="2025-03-03T10:45:00Z">10:45</time><h2><a href="#p2">Council speaks</a></h2><p>“It will be worth it,” said Ilse Brandt on local radio.</p><p>She named no date on which the work ends.</p></article>
<article class="post"><time datetime="2025-03-03T08:00:00Z">8:00</time><h2><a href="#p1">Bridge shut</a></h2><p>The barriers came down at eight, ten minutes late.</p></article></div></main>
<aside><h2>Most read</h2><ol><li><a href=1>Tolls to rise</a></li></ol></aside><footer>The Fen Post, Quay Street.</footer></body></html>`,
    told: {
      title: 'Bridge closure: as it happened',
      outlet: 'The Fen Post',
      author: null,
      date: '2025-03-03T12:10:00Z',
      url: null,
      language: 'en',
    },
    blocks: [
      'Bridge closure: as it happened',
      'The harbour bridge shut this morning, and the town looked for other ways in.',
      'Ferries full',
      'Both ferries have left without taking everybody who waited at Quay Street.',
      'Council speaks',
      '“It will be worth it,” said Ilse Brandt on local radio.',
      'She named no date on which the work ends.',
      'Bridge shut',
      'The barriers came down at eight, ten minutes late.',
    ],
  },
  {
    build: 'the beginning of an article for subscribers',
    source: `<!doctype html><html lang=en><head><title>Harbour bridge to shut - Fen Ledger</title><meta property="og:site_name" content="Fen Ledger">
<script type="application/ld+json">[{"@type":"NewsArticle","isAccessibleForFree":"False","headline":"Harbour bridge to shut","datePublished":"Monday","author":[{"name":"Ada Crane"},{"name":"Milo Reyes"}]}]</script></head><body>
<article><h1>Harbour bridge to shut</h1><p class="standfirst">Drivers face a detour of 40 miles until May.</p><p>The harbour bridge will shut for nine weeks from 3 March, the council said on …</p><div class="paywall-offer"><h2>Read on</h2><p>To go on reading, subscribe from £2 a week.</p><a href=/s>Subscribe</a></div></article>
<section><h2>Latest</h2><div class=card><h3><a href=1>Lock keeper retires</a></h3><p>After forty years on the water he hands over the keys, and the whole town came to see it.</p></div><div class=card><h3><a href=2>Tolls to rise</a></h3><p>The county needs the money for the road that leads to the harbour bridge and beyond.</p></div></section></body></html>`,
    told: {
      title: 'Harbour bridge to shut',
      outlet: 'Fen Ledger',
      author: 'Ada Crane, Milo Reyes',
      date: null,
      url: null,
      language: 'en',
    },
    blocks: [
      'Harbour bridge to shut',
      'Drivers face a detour of 40 miles until May.',
      'The harbour bridge will shut for nine weeks from 3 March, the council said on …',
    ],
  },
  {
    build: 'an article in columns between advertisements',
    source: `<!doctype html><html lang="en"><head><title>Quay Street floods again</title><meta property="og:site_name" content="Harbour Times"></head><body><div id="__next"><div class="css-9x"><header class="css-1"><a href=/>Harbour Times</a></header>
<section name="hero"><h1 class="css-h">Quay Street floods again</h1><p class="css-s">Sandbags came a day late, shopkeepers say.</p></section>
<div class="css-c"><div class="css-col"><p>Water stood a foot deep in Quay Street on Tuesday, for the third time this winter.</p><p>“I have given up on carpets,” said Tomas Weld, who sells books there.</p></div><aside class="css-col"><p>Get the morning briefing in your inbox every day. Sign up for it.</p></aside></div>
<div class="css-ad"><div>Advertisement</div></div>
<div class="css-c"><div class="css-col"><p>The council had promised new pumps by December.</p><p>They will come in March, it now says, because the maker ran out of parts.</p></div></div>
<div class="css-c"><div class="css-col"><p>A wall along the quay would cost £11m.</p></div></div>
<div class="css-more"><h2>More in Local</h2><ol><li><a href=/1><h3>Pumps are late</h3><p>The maker ran out of parts, and nobody knows when it will have them.</p></a></li></ol></div>
</div></div><div class="css-modal" role="dialog" aria-hidden="true"><p>We have updated our terms. Please read them with care.</p></div></body></html>`,
    told: {
      title: 'Quay Street floods again',
      outlet: 'Harbour Times',
      author: null,
      date: null,
      url: null,
      language: 'en',
    },
    blocks: [
      'Quay Street floods again',
      'Sandbags came a day late, shopkeepers say.',
      'Water stood a foot deep in Quay Street on Tuesday, for the third time this winter.',
      '“I have given up on carpets,” said Tomas Weld, who sells books there.',
      'The council had promised new pumps by December.',
      'They will come in March, it now says, because the maker ran out of parts.',
      'A wall along the quay would cost £11m.',
    ],
  },
  {
    build: 'a blog of 2007, comments longer than the post',
    source: `<html><head><title>Quay Street floods again &laquo; Tom's harbour blog</title></head><body class="single has-sidebar with-comments"><div id="page"><div id="header"><h1><a href="/">Tom's harbour blog</a></h1><div class="description">Notes from the water</div></div>
<div id="content" class="narrowcolumn"><div class="post category-social-news tag-sponsor" id="post-9"><h2>Quay Street floods again</h2><small>February 18th, 2025 by Tom</small><div class="entry">Water stood a foot deep in Quay Street on Tuesday.<br /><br />The council had promised new pumps.<br />They will come in March.<br /><br /><div style="text-align:center"><img src=a.jpg /></div>A wall along the quay would cost £11m.<p class="postmetadata">Posted in <a href=x>News</a> | <a href=#respond>2 comments</a></p></div></div>
<h3 id="comments">Two responses</h3><ol class="commentlist"><li class="alt" id="comment-1"><cite>Ina</cite> says:<p>My cellar was under water for a week, and nobody from the council came to see it. I wrote to them twice and I rang them every day, and all they said was that the pumps would come.</p></li><li id="comment-2"><cite>Bo</cite> says:<p>It was the same in 1998, and in 2004 too. They will never build that wall, you will see, because it costs money and brings no votes.</p></li></ol><div id="respond"><h3>Leave a reply</h3><form><label>Name</label><p>Your address is never shown. Fields with a star are needed.</p></form></div></div>
<div id="sidebar"><ul><li><h2>Archive</h2><ul><li><a href=1>January</a></li></ul></li></ul></div></div></body></html>`,
    told: { title: 'Quay Street floods again', outlet: null, author: null, date: null, url: null, language: null },
    blocks: [
      'Quay Street floods again',
      'Water stood a foot deep in Quay Street on Tuesday.',
      'The council had promised new pumps.\nThey will come in March.',
      'A wall along the quay would cost £11m.',
    ],
  },
  {
    build: 'an agency, paragraphs that are divs',
    source: `<!DOCTYPE html><html lang="en"><head><title>Pumps for Quay Street are late, maker says | Tideway News</title><meta property="og:title" content="Pumps for Quay Street are late, maker says"><meta name="article:published_time" content="2025-02-18T16:05:11Z"><meta property="og:site_name" content="Tideway"></head><body>
<div class="page"><nav>x</nav><div class="layout__main"><article data-testid="Article"><div class="article-header"><header><nav aria-label="Breadcrumb"><ul><li><a href=/w>World</a></li></ul></nav><h1>Pumps for Quay Street are late, maker says</h1><div class="info-content__author-date__1"><div>By <a rel="author" href=/a>Leif Odum</a></div><time datetime="2025-02-18T16:05:11Z"><span>February 18, 2025</span><span>4:05 PM UTC</span><span>Updated 3 hours ago</span></time></div></header></div>
<div class="article-body__wrapper with-share"><div class="article-body__content"><div data-testid="paragraph-0">HARBOUR TOWN, Feb 18 (Tideway) - Pumps that were to keep Quay Street dry will come in March, their maker <a href="/m">Ulven Works</a> said on Tuesday.</div><div data-testid="paragraph-1">"We are sorry for it," a spokeswoman said.</div><div data-testid="ResponsiveAdSlot"><span>Advertisement · Scroll to continue</span></div><div data-testid="paragraph-2">Shares in Ulven fell 3.1%.</div><p data-testid="SignOff">Reporting by Leif Odum; Editing by Ina Solberg</p><p>Our Standards: <a href=/t>The Tideway Trust Principles.</a></p></div></div>
<div class="toolbar-container"><ul><li>Suggested Topics:</li><li><a href=/x>Floods</a></li></ul></div></article>
<div class="read-next"><h2>Read Next</h2><div><div><span>Europe</span><a href=/1>Minister leaves after vote, and nobody knows who comes next</a></div></div></div></div></div></body></html>`,
    told: {
      title: 'Pumps for Quay Street are late, maker says',
      outlet: 'Tideway',
      author: 'Leif Odum',
      date: '2025-02-18T16:05:11Z',
      url: null,
      language: 'en',
    },
    blocks: [
      'Pumps for Quay Street are late, maker says',
      'HARBOUR TOWN, Feb 18 (Tideway) - Pumps that were to keep Quay Street dry will come in March, their maker Ulven Works said on Tuesday.',
      '"We are sorry for it," a spokeswoman said.',
      'Shares in Ulven fell 3.1%.',
      'Reporting by Leif Odum; Editing by Ina Solberg',
    ],
  },
  {
    build: 'lists, steps, questions and a timetable',
    source: `<!doctype html><html lang=en><head><title>Five walks along the harbour</title></head><body><div role="navigation">Jump to the walks. Or stay here.</div><div role="main"><div class="article-with-sidebar"><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Five walks along the harbour</h1><span itemprop="author" itemscope><span itemprop="name">Ina Solberg</span></span><meta itemprop="datePublished" content="2025-02-18"><div itemprop="articleBody">
<p>Spring is near, and so are the best of paths.</p>
<h2>1. The old lock</h2><figure><img src=l.jpg alt="Lock"><figcaption><span class="visually-hidden">Image caption: </span>The lock keeper's house, built in 1871</figcaption></figure><p>Two miles, flat all the way.</p>
<h2>2. Quay Street</h2><p><b>How long?</b> An hour.</p><ol><li>Begin at the ferry<ul><li>or at the bus stop</li></ul></li><li><p>Turn left at the books.</p><p>Tomas Weld has sold them since 1990.</p></li></ol>
<div class="inline-share"><a href=#>Share</a> this walk with your friends today.</div>
<dl><dt>Open</dt><dd>All year.</dd></dl>
<details><summary>Can I bring a dog?</summary><p>You can, on a lead.</p></details>
<pre>Ferry   8:00
Bus     8:10

Both run daily.</pre>
<p>H<sub>2</sub>O at 4&nbsp;°C, x&lt;y &mdash; it&apos;s &quot;cold&quot;.</p>
</div></article></div></div></body></html>`,
    told: {
      title: 'Five walks along the harbour',
      outlet: null,
      author: 'Ina Solberg',
      date: '2025-02-18',
      url: null,
      language: 'en',
    },
    blocks: [
      'Five walks along the harbour',
      'Spring is near, and so are the best of paths.',
      '1. The old lock',
      "The lock keeper's house, built in 1871",
      'Two miles, flat all the way.',
      '2. Quay Street',
      'How long? An hour.',
      '• Begin at the ferry',
      '• or at the bus stop',
      '• Turn left at the books.',
      'Tomas Weld has sold them since 1990.',
      'Open',
      'All year.',
      'Can I bring a dog?',
      'You can, on a lead.',
      'Ferry   8:00\nBus     8:10',
      'Both run daily.',
      'H2O at 4 °C, x<y — it\'s "cold".',
    ],
  },
];
