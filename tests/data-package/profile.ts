/**
 * The structure that Data Package v2 demands of a descriptor, as JSON Schema (draft 7), written
 * from the specifications of Data Package, Data Resource, Table Dialect and Table Schema, version
 * 2.0. It is stricter than the published profile in one way and as strict in another that matters:
 * what Table Dialect and constraints do not name is refused, and, as there, a field has no type
 * `list`, which the specification has and the profile of version 2.0 lacks.
 * @see https://datapackage.org/standard/data-package/
 */

type Json = Record<string, unknown>;

const text = { type: 'string' };
const filled = { type: 'string', minLength: 1 };
const yesNo = { type: 'boolean' };
const count = { type: 'integer', minimum: 0 };
const some = (items: Json): Json => ({ type: 'array', minItems: 1, items });
const names = { ...some(filled), uniqueItems: true };

/** A relative path of this folder or below, or an address of the web. */
const path = {
  type: 'string',
  pattern: String.raw`^(?:https?://[^\s]+|(?![./~])(?!.*(?:^|/)\.\.(?:/|$))[^\\:]+)$`,
};
const profile = (name: string) => ({ const: `https://datapackage.org/profiles/2.0/${name}.json` });

/** A name that is fit for an address: what the specification recommends. */
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };

const scalar = { type: ['string', 'number', 'boolean'] };
const bounds = { minimum: scalar, maximum: scalar };
const lengths = { minLength: count, maxLength: count };

/** The types of a field with what may constrain each. */
const constraintsOf: Record<string, Json> = {
  string: { pattern: filled, ...lengths },
  number: bounds,
  integer: bounds,
  boolean: {},
  date: bounds,
  time: bounds,
  datetime: bounds,
  year: bounds,
  yearmonth: bounds,
  duration: bounds,
  object: { jsonSchema: { type: 'object' }, ...lengths },
  array: { jsonSchema: { type: 'object' }, ...lengths },
  geopoint: {},
  geojson: {},
  any: {},
};

const field = (type: string, own: Json): Json => ({
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: filled,
    type: { const: type },
    format: text,
    title: text,
    description: text,
    missingValues: { type: 'array', items: text, uniqueItems: true },
    constraints: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        required: yesNo,
        unique: yesNo,
        enum: { ...some(scalar), uniqueItems: true },
        ...own,
      },
    },
  },
});

const reference = {
  type: 'object',
  required: ['fields'],
  properties: { resource: name, fields: names },
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: profile('tableschema'),
    fields: some({
      oneOf: Object.entries(constraintsOf).map(([type, own]) => field(type, own)),
    }),
    fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    missingValues: { type: 'array', items: text, uniqueItems: true },
    primaryKey: names,
    uniqueKeys: some(names),
    foreignKeys: some({
      type: 'object',
      required: ['fields', 'reference'],
      properties: { fields: names, reference },
    }),
  },
};

const tableDialect = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: profile('tabledialect'),
    header: yesNo,
    headerRows: { type: 'array', items: { type: 'integer', minimum: 1 } },
    headerJoin: text,
    commentRows: { type: 'array', items: { type: 'integer', minimum: 1 } },
    commentChar: text,
    delimiter: filled,
    lineTerminator: filled,
    quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
    doubleQuote: yesNo,
    escapeChar: text,
    nullSequence: text,
    skipInitialSpace: yesNo,
  },
};

const licences = some({
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: {
    name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
    path,
    title: text,
  },
});

const tabularResource = {
  type: 'object',
  // One of path and data, never both.
  required: ['name', 'type', 'schema'],
  oneOf: [{ required: ['path'] }, { required: ['data'] }],
  properties: {
    $schema: profile('dataresource'),
    name,
    type: { const: 'table' },
    path: { oneOf: [path, some(path)] },
    data: {},
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
    encoding: text,
    bytes: count,
    hash: {
      type: 'string',
      pattern: '^(?:[0-9a-f]{32}|sha1:[0-9a-f]{40}|sha256:[0-9a-f]{64})$',
    },
    licenses: licences,
    dialect: tableDialect,
    schema: tableSchema,
  },
};

/** The schema of a Data Package of tables. */
export const dataPackageProfile = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['$schema', 'name', 'licenses', 'resources'],
  properties: {
    $schema: profile('datapackage'),
    name,
    id: text,
    title: text,
    description: text,
    homepage: path,
    version: {
      type: 'string',
      pattern: String.raw`^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$`,
    },
    created: text,
    keywords: some(filled),
    image: path,
    licenses: licences,
    contributors: some({
      type: 'object',
      minProperties: 1,
      properties: {
        title: text,
        givenName: text,
        familyName: text,
        organization: text,
        path,
        email: text,
        roles: some(text),
      },
    }),
    sources: some({
      type: 'object',
      minProperties: 1,
      properties: { title: text, path, email: text, version: text },
    }),
    resources: some(tabularResource),
  },
};
