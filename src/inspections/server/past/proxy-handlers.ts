import { can } from '../../../kernel/core/access.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { ownPlace } from '../../core/account/decide-contest.ts'
import { endProxy, nameProxy, type ProxyState } from '../../core/account/decide-proxy.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { forwardedLease } from '../account/contest-handlers.ts'
import { saveProxy, saveProxyEnded } from './proxy-store.ts'

/** How somebody comes to read the papers of a lease for its tenant, and no more. */
export const proxyHandlers: Record<string, Handler> = {
  'lease.nameProxy': handler<ProxyState, Commands['lease.nameProxy']>({
    data: commands['lease.nameProxy'],
    // Whether an id is somebody’s is asked of everybody: a tenant sees nobody but herself.
    beyond: true,
    gather: async (db, { subject, data: { person } }, { actor }) => {
      const state = await proxyState(db, subject)
      const { lease } = state
      const isHers =
        lease !== undefined && can(grants, 'nameProxy', actor, ownPlace({ ...lease, lease: lease.id }))
      return { ...state, lease: isHers ? lease : undefined, isTaken: await isSomebody(db, person) }
    },
    decide: nameProxy,
    save: async (db, _, { lease }, { data }, { actor, at }) => {
      if (lease) await saveProxy(db, lease, data, { by: actor, at })
    },
  }),
  'lease.endProxy': handler<ProxyState, Commands['lease.endProxy']>({
    data: commands['lease.endProxy'],
    gather: (db, { subject }) => proxyState(db, subject),
    decide: endProxy,
    save: async (db, _, __, { subject, data: { person } }, { at }) =>
      saveProxyEnded(db, { lease: subject, person, at }),
  }),
}

const proxyState = async (db: Db, lease: string): Promise<ProxyState> => ({
  lease: await forwardedLease(db, lease),
  standing: (
    await db.rows<{ person: string }>(
      sql`select x.person from inspections.proxy x where x.lease = ${lease} and x.ended_at is null`,
    )
  ).map(({ person }) => person),
  isTaken: false,
})

const isSomebody = async (db: Db, id: string): Promise<boolean> =>
  (await db.row(sql`
    select 1 from people.reachable p where p.id = ${id} union all select 1 from inspections.proxy x where x.person = ${id} limit 1`)) !==
  undefined
