import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

export type Callbacks = TokenizerCallbacks;

const ignored = (): void => {};

/**
 * Cuts HTML into tags and text as browsers do (HTML standard, 13.2.5). A tokenizer alone: it takes time in proportion to the source and
 * never calls itself, however deep the elements are.
 *
 * `selfClosing`: `<div/>` has no content, as in XHTML.
 */
export function tokenize(
  source: string,
  callbacks: Partial<Callbacks>,
  { selfClosing }: { readonly selfClosing: boolean },
): void {
  const all: Callbacks = {
    onattribdata: ignored,
    onattribend: ignored,
    onattribentity: ignored,
    onattribname: ignored,
    oncdata: ignored,
    onclosetag: ignored,
    oncomment: ignored,
    ondeclaration: ignored,
    onend: ignored,
    onopentagend: ignored,
    onopentagname: ignored,
    onprocessinginstruction: ignored,
    onselfclosingtag: ignored,
    ontext: ignored,
    ontextentity: ignored,
    ...callbacks,
  };
  const tokenizer = new Tokenizer({ recognizeSelfClosing: selfClosing }, all);
  tokenizer.write(source);
  tokenizer.end();
}

/** A string of HTML without its tags, entities decoded: what metadata holds. */
export function plainText(html: string): string {
  if (!html.includes('&') && !html.includes('<')) return collapsed(html);
  let text = '';
  tokenize(
    html,
    {
      ontext: (start, end) => {
        text += html.slice(start, end);
      },
      ontextentity: (codePoint) => {
        text += String.fromCodePoint(codePoint);
      },
    },
    { selfClosing: true },
  );
  return collapsed(text);
}

function collapsed(text: string): string {
  return text
    .replace(/[\0\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
