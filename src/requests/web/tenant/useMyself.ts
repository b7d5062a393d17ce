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

/** Who opens this page. A visitor is told nothing; a tenant is never asked what we know. */
export const useMyself = (): Myself => {
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
