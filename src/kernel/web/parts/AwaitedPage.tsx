import type { JSX } from 'preact'
import type { RefusalAnswer } from '../http-headers.ts'
import { Loading } from './Loading.tsx'
import { PageHead } from './PageHead.tsx'
import { RefusalNotice } from './RefusalNotice.tsx'

type AwaitedProps = {
  title: string
  answer: { state: 'loading' | 'ready' } | { state: 'refused'; no: RefusalAnswer }
  loading: string
  /** where one came from, as the page itself says it */
  back?: { to: string; from: string }
}

/** A page whose answer has not come: its name and the way back stand, so that whoever is without network knows where she is. */
export const AwaitedPage = ({ title, answer, loading, back }: AwaitedProps): JSX.Element => (
  <div class="stack">
    {back ? <PageHead {...back} title={title} /> : <h1>{title}</h1>}
    {answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={loading} shape="rows" />
    )}
  </div>
)
