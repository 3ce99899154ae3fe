/** Words that stand in any sentence of news and say nothing of what it tells; in a corpus of three articles their number does not show that. */
export const functionWords: readonly string[] = (
  'a about after again against all also although among an and another any are around as at back be because been before ' +
  'being between both but by can could did do does done down during each even every few for from get given go going got ' +
  'had has have having he her here him his how i if in including into is it its just last like made make many may me might ' +
  'more most much must my near new no nor not now of off on once one only or other our out over own part per put said same ' +
  'say saying says set she should since so some such take taken than that the their them then there these they this those ' +
  'though through time to told too two under until up upon us use very was way we week well went were what when where ' +
  'which while who whom whose why will with within without would year yet you your'
).split(' ');
