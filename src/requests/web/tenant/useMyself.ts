import { type ComponentChildren, createContext, h, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import type { Queries } from '../../../people/core/contract.ts'
import type { PlaceCard } from '../../core/contract.ts'
import { useAsk } from './tenant-client.ts'

export type Myself = {
  me: Queries['me']['output'] | undefined
  /** signed in as a tenant: the house knows who she is and where she lives */
  signedIn: boolean
  home: PlaceCard | undefined
  ready: boolean
}

const MyselfContext = createContext<Myself>({ me: undefined, signedIn: false, home: undefined, ready: false })

/** Who opens this page. A visitor is told nothing; a tenant is never asked what we know. */
export const useMyself = (): Myself => useContext(MyselfContext)

/** Asked once, for the whole page. */
export const KeepMyself = ({ children }: { children: ComponentChildren }): JSX.Element =>
  h(MyselfContext.Provider, { value: useWhoOpens() }, children)

const useWhoOpens = (): Myself => {
  const { data: me, state } = useAsk('me', {})
  const tenant = me?.role === 'tenant' && !me.matter
  const { data: lived, state: told } = useAsk('request.home', tenant ? {} : null)
  return {
    me,
    signedIn: tenant,
    home: lived?.place.unit ? lived.place : undefined,
    ready: state !== 'loading' && (!tenant || told !== 'loading'),
  }
}
