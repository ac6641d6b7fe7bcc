/** Something that a record takes for itself, so that none may take it again. */
export interface Once {
  path: readonly (string | number)[];
  key: string;
  /** What is wrong with the second one that takes it. */
  message: string;
  /** Among what it is taken once, where that is not the list that the record itself has. */
  among?: string;
}
