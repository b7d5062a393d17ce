import type { NoticeRow, Queries } from '../../../notices/core/contract.ts'
import type { PackHead } from './renew-pack.ts'

/** Notices that are up or to come, the first of them; what was taken down, and what follows, is asked of the server. */
export const noticesOf = (
  head: PackHead,
  { building, past, after, limit = 50 }: Queries['notice.list']['input'],
  now: string,
): Queries['notice.list']['output'] | undefined =>
  past || after
    ? undefined
    : pageOf(
        head.notices
          .filter((n) => n.ends > now && (!building || n.building.id === building))
          .map((n) => atNow(n, now)),
        limit,
      )

const pageOf = (notices: NoticeRow[], limit: number): Queries['notice.list']['output'] => ({
  rows: notices.slice(0, limit),
  next: notices.length > limit ? notices[limit - 1]!.id : null,
})

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
