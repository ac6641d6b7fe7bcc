export * from './codebook.ts';
export * from './coding.ts';
export * from './evidence.ts';
export * from './fair-readings.ts';
export * from './primitives.ts';
export { changeKinds, HONG_KONG, namedRecords, namedValues, type ChangeKind } from './names.ts';
export { readingOf, sameReading } from './readings.ts';
export { named, ref, referenceFields, type ReferenceField } from './references.ts';
export { compareVersions, VERSION } from './versions.ts';
