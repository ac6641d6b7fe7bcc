/** The part of a Data Package that the checks read. */
export interface Descriptor {
  resources: Resource[];
}

export interface Resource {
  name: string;
  path: string;
  encoding: string;
  bytes: number;
  hash: string;
  dialect: { delimiter: string; lineTerminator: string };
  schema: Schema;
}

export interface Schema {
  fields: Field[];
  missingValues: string[];
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: Reference }[];
}

export interface Reference {
  /** Left out for a key to the table itself. */
  resource?: string;
  fields: string[];
}

export interface Field {
  name: string;
  type: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number;
  };
  /** Our own: what a cell of several items holds. */
  items?: { delimiter: string; reference?: Reference };
}
