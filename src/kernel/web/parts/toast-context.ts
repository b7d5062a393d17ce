import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Says what was just done, in the page's one toast; with `undo`, the way back for as long as it is shown. */
export type Tell = (words: string, undo?: () => void) => void

export const TellContext = createContext<Tell>(() => {})

export const useTell = (): Tell => useContext(TellContext)
