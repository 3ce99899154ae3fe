import { toJsonSchema } from '@valibot/to-json-schema';
import { published } from '../src/model/schemas.ts';

/** Name → source of schemas/*.schema.json, the published form of src/model/schemas.ts; a test holds the two together. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(published).map(([name, schema]) => {
      const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'output' });
      const head = {
        $schema,
        $id: `https://crosswire.invalid/schemas/1/${name}.schema.json`,
        title: `crosswire ${name}`,
      };
      return [`${name}.schema.json`, `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`];
    }),
  );
}
