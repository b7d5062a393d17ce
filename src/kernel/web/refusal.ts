/** A no from the server, or from the network: its stable code and its sentence. */
export type No = { refused: string; message: string; params?: Record<string, string | number> }

export const isNo = (x: unknown): x is No =>
  typeof x === 'object' && x !== null && 'refused' in x && 'message' in x
