import type { FindingItem, PlaceItem } from '../model/index.ts';
import { filePlaces, findingsOf, type FilePlace } from './finding-place.ts';
import type { Report, RuleSummary } from './report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * SARIF 2.1.0 (OASIS), as GitHub code scanning reads it: the first place is the location, the others are related ones. Findings of the baseline are
 * results with `baselineState` "unchanged": a result that is left out would count as mended.
 */
export function* sarif(report: Report): Generator<string> {
  const rules = report.rules ?? [];
  const findings = findingsOf(report);
  const fileOf = filePlaces(report.articles);
  const marked = findings.some(({ known }) => known);
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'crosswire',
            informationUri: 'https://www.npmjs.com/package/crosswire',
            rules: rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, rules, fileOf, marked)),
      },
    ],
  };
  yield `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor({ id, summary, why, severity, category }: RuleSummary) {
  return {
    id,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: why },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [category] },
  };
}

function result(
  { rule, severity, message, places, fingerprint, known }: FindingItem,
  rules: readonly RuleSummary[],
  fileOf: (place: PlaceItem) => FilePlace,
  marked: boolean,
) {
  const [first, ...others] = places.map((place) => location(place, fileOf(place)));
  const index = rules.findIndex(({ id }) => id === rule);
  return {
    ruleId: rule,
    ...(index >= 0 && { ruleIndex: index }),
    level: levels[severity],
    message: { text: message },
    locations: [first],
    ...(others.length > 0 && { relatedLocations: others.map((other, at) => ({ id: at + 1, ...other })) }),
    partialFingerprints: { 'crosswire/v1': fingerprint },
    ...(marked && { baselineState: known ? 'unchanged' : 'new' }),
  };
}

function location({ text }: PlaceItem, { path, line, endLine, columns }: FilePlace) {
  const region = {
    startLine: line,
    endLine,
    ...(columns && { startColumn: columns.start, endColumn: columns.end }),
    ...(text !== '' && { snippet: { text } }),
  };
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } };
}

/** A relative reference: each part of the path is escaped, since file names may hold anything. */
function uriOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');
}

/** encodeURIComponent throws at half a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu, '\ufffd');
}
