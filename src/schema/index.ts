export * from './claims.ts';
export * from './codebook.ts';
export * from './lens.ts';
export * from './coding.ts';
export * from './evidence.ts';
export * from './fair-readings.ts';
export * from './ingest.ts';
export * from './pages.ts';
export * from './primitives.ts';
export {
  changeKinds,
  EXACT,
  HONG_KONG,
  knownObservations,
  namedRecords,
  namedValues,
  type ChangeKind,
} from './names.ts';
export { readingOf, sameReading } from './readings.ts';
export { named, ref, referenceFields, type ReferenceField } from './references.ts';
export * from './rulings.ts';
export * from './singular.ts';
export * from './synonyms.ts';
export * from './terms.ts';
export { compareVersions, VERSION } from './versions.ts';
