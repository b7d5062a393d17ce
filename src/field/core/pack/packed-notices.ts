import type { NoticeRow, Queries } from '../../../notices/core/contract.ts'
import type { PackHead } from './renew-pack.ts'

/** Notices that are up or to come; what was taken down is asked of the server. */
export const noticesOf = (
  head: PackHead,
  { building, past, limit = 50 }: Queries['notice.list']['input'],
  now: string,
): Queries['notice.list']['output'] | undefined =>
  past
    ? undefined
    : {
        rows: head.notices
          .filter((n) => n.ends > now && (!building || n.building.id === building))
          .slice(0, limit)
          .map((n) => atNow(n, now)),
      }

/** One notice for its page. How many agreed to receive it is not known here, and 0 is not said. */
export const noticeCard = (
  head: PackHead,
  id: string,
  now: string,
): Queries['notice.card']['output'] | undefined => {
  const notice = head.notices.find((n) => n.id === id)
  const building = head.buildings.find((b) => b.id === notice?.building.id)
  const office = head.offices.find((o) => o.id === building?.agency)
  return (
    notice &&
    office && {
      notice: atNow(notice, now),
      agency: { id: office.id, name: office.name, phone: office.phone },
      told: 0,
    }
  )
}

const atNow = (n: NoticeRow, now: string): NoticeRow => ({
  ...n,
  state: n.takenDownAt || n.ends <= now ? 'down' : n.starts > now ? 'coming' : 'up',
})
