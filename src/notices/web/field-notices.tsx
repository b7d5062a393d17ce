import type { JSX } from 'preact'
import { dayOf } from '../../kernel/core/dates.ts'
import { asker } from '../../kernel/web/ask.ts'
import type { FieldProps } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { Slot } from '../../kernel/web/Slot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Queries as People } from '../../people/core/contract.ts'
import type { Queries as Requests } from '../../requests/core/contract.ts'
import { Notices, NoticesPage } from './Notices.tsx'
import { PostNotice } from './PostNotice.tsx'
import { Poster } from './Poster.tsx'

const { useAsk } = asker<People & Requests>()

/** Where a caretaker’s notices live. */
const path = '/terrain/avis'

/** What hangs in one of his buildings. */
export const NoticesOf = ({ building }: { building: string }): JSX.Element => (
  <Notices path={path} building={building} />
)

/** What hangs in all of them. */
export const FieldNotices = (): JSX.Element => <NoticesPage path={path} />

const Words = (props: Omit<FieldProps, 'kind'>): JSX.Element => <Slot name="notice.words" field={props} />

/** A new one. A field that asks for a building by its name, then turns into a list of his own, would move under a finger. */
export const FieldPost = (): JSX.Element => {
  const { t } = useSpeech()
  const { data: me } = useAsk('me', {})
  // A technician's are those of her agency.
  const { data: today } = useAsk('day.today', { day: dayOf(useNow()) })
  const mine = today?.buildings ?? (me?.buildings.length ? me.buildings : undefined)
  return mine ? (
    <PostNotice path={path} buildings={mine} guarded={Words} />
  ) : (
    <Loading label={t('field.loading')} />
  )
}

/** One as it hangs, in the name of the landlord. */
export const FieldPoster = ({ id }: { id: string }): JSX.Element => (
  <Poster id={id} path={path} from={useAsk('me', {}).data?.landlord ?? ''} />
)
