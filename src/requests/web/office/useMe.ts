import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Queries } from '../../../people/core/contract.ts'

/** Who sits at the desk. */
export type Me = Queries['me']['output']

export const MeContext = createContext<Me | undefined>(undefined)

export const useMe = (): Me => {
  const me = useContext(MeContext)
  if (!me) throw new Error('The desk was drawn before it knew who sits at it.')
  return me
}
