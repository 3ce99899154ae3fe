/** Names that house styles write differently, each with its forms as token by token they stand in a text. */
export const namesWithForms: readonly { readonly name: string; readonly forms: readonly string[] }[] = [
  { name: 'Downing Street', forms: ['10 Downing Street', 'No 10', 'No. 10', 'No10', 'Number 10', 'Number Ten'] },
  { name: 'the European Union', forms: ['E.U.', 'EU'] },
  { name: 'the United Kingdom', forms: ['U.K.', 'UK'] },
  { name: 'the United Nations', forms: ['U.N.', 'UN'] },
  { name: 'the United States', forms: ['U.S.', 'US', 'U.S.A.', 'USA'] },
  {
    name: 'Washington DC',
    forms: [
      'Washington D.C.',
      'Washington DC',
      'Washington, D.C.',
      'Washington, DC',
      'Washington, District of Columbia',
    ],
  },
  { name: 'Kyiv', forms: ['Kiev', 'Kyiv'] },
  { name: 'the United Arab Emirates', forms: ['U.A.E.', 'UAE'] },
  { name: 'the World Health Organization', forms: ['World Health Organisation', 'World Health Organization'] },
];
