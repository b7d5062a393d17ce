import type { JSX } from 'preact'
import { asker } from '../../kernel/web/ask.ts'
import type { FieldProps } from '../../kernel/web/parts/Field.tsx'
import { Slot } from '../../kernel/web/Slot.tsx'
import type { Queries } from '../../requests/core/contract.ts'
import { PostNotice } from './PostNotice.tsx'
import { Poster } from './Poster.tsx'
import { PosterList } from './PosterList.tsx'

const { useAsk } = asker<Pick<Queries, 'request.help'>>()

const path = '/bureau/affichage'

/** What hangs in the halls. */
export const HallNotices = (): JSX.Element => <PosterList path={path} />

const Words = (props: Omit<FieldProps, 'kind'>): JSX.Element => <Slot name="notice.words" field={props} />

/** The way to put one up. */
export const NewHallNotice = (): JSX.Element => (
  <div class="paper">
    <PostNotice path={path} buildings={[]} guarded={Words} />
  </div>
)

/** One of them, as it is printed. */
export const HallPoster = ({ id }: { id: string }): JSX.Element => {
  const { data } = useAsk('request.help', {})
  return (
    <div class="paper">
      <Poster id={id} path={path} from={data?.landlord ?? ''} />
    </div>
  )
}
