import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Says what was just done, in the page's one toast; with `undo`, the way back for as long as it is shown. */
export type ShowToast = (words: string, undo?: () => void) => void

export const TellContext = createContext<ShowToast>(() => {})

export const useTell = (): ShowToast => useContext(TellContext)
