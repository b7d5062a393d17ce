/** A no from the server, or from the network: its stable code and its sentence. */
export type RefusalAnswer = { refused: string; message: string; params?: Record<string, string | number> }

export const isNo = (x: unknown): x is RefusalAnswer =>
  typeof x === 'object' && x !== null && 'refused' in x && 'message' in x
