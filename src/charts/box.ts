/** The room that a line of text takes in a picture, by estimate. */
export interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
