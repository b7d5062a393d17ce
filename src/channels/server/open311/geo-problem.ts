/** A call of a city's program that is answered by no: its HTTP status, and the sentence that says why. */
export class GeoProblem extends Error {
  readonly status: number
  constructor(status: number, sentence: string) {
    super(sentence)
    this.status = status
  }
}
