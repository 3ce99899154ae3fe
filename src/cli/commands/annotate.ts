import { annotationToLine, articleItem } from '../../items/index.ts';
import type { AnnotationLine, Article } from '../../model/index.ts';
import type { Report } from '../../output/report.ts';
import { annotate } from '../../pipeline/annotate.ts';
import type { SharedOptions } from '../options/shared.ts';
import { limitOf } from '../reports.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, options: SharedOptions): Promise<Report> {
  const articles: Article[] = [];
  for await (const article of session.read()) articles.push(article);
  const { includeFurniture = false } = options;
  const lines = function* (): Generator<AnnotationLine> {
    for (const article of articles) yield annotationToLine(annotate(article, { includeFurniture }), article.text);
  };
  return {
    command: 'annotate',
    articles: articles.map(articleItem),
    problems: session.problems,
    key: 'annotations',
    items: lines(),
    value: null,
    view: 'annotations',
    limit: limitOf(options),
  };
}
