/** The five answers, the happiest first: a face, and its words (`face.<n>`). */
export const faces = [5, 4, 3, 2, 1] as const

export type Face = (typeof faces)[number]

/** Those who say that they are content. */
export const contentFrom: Face = 4

/** By which way it is asked, and by which it was answered. */
export const askingWays = ['mail', 'sms', 'letter'] as const
export type AskingWay = (typeof askingWays)[number]
export const answerWays = ['link', 'sms', 'letter', 'call'] as const
export type AnswerWay = (typeof answerWays)[number]
