/** Given names that women have and men hardly ever do, in any country of Europe. Names such as “Andrea”, “Kim” and “Leslie” are in neither list. */
export const womensNames: ReadonlySet<string> = new Set(
  (
    'abigail agnes alice alison amanda amelia amy angela anita ann anna anne annie antonia barbara beatrice bridget caroline catherine ' +
    'charlotte christina christine claire clara deborah diana diane dorothy edith eleanor elena elizabeth ella ellen emily emma esther eva ' +
    'fiona florence frances gloria grace hannah harriet heather helen helena helga ingrid irene isabel isabella jane janet jennifer jessica ' +
    'joanna josephine judith julia julie karin katherine kathleen katrina kirsten laura linda lisa louise lucy lydia margaret marianne ' +
    'martha mary matilda melanie miriam monica nancy natalie natasha nora olga olivia pamela patricia paula penelope philippa rachel rebecca ' +
    'rosa rosemary ruth sally sandra sarah sheila silvia sofia sophia sophie stella stephanie susan susanna sylvia teresa theresa ursula ' +
    'valentina vera veronica victoria virginia wendy yvonne'
  ).split(' '),
);

/** The same for men. */
export const mensNames: ReadonlySet<string> = new Set(
  (
    'aaron abraham adam adrian albert alexander alfred andrew anthony antonio arnold arthur barry benjamin bernard boris bruce carl ' +
    'charles christopher colin craig daniel david dennis derek dmitry donald douglas duncan edgar edmund edward emmanuel enrico eric ernest ' +
    'felix ferdinand francesco frank franz frederick geoffrey george gerald gideon gilbert gordon graham gregory harold heinrich henrik ' +
    'henry herbert howard hugh hugo ian igor ivan jack jacob james jeffrey jeremy john jonathan joseph juan karl keith kenneth kevin ' +
    'lawrence leonard leopold luis malcolm marco mark martin matthew michael nathan neil nicholas nigel norman olaf oliver oscar otto patrick ' +
    'paul pavel peter philip ralph raymond richard robert roger ronald rupert samuel sergei simon stefan stephen steven stuart theodore ' +
    'thomas timothy tobias victor vincent vladimir walter wilhelm william'
  ).split(' '),
);
