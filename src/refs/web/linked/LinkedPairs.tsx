import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../refs-client.ts'
import { LinkedPair } from './LinkedPair.tsx'

type LinkedPairsProps = {
  words: string
  /** the last pair of the piece before */
  after: string | undefined
  onMore: ((last: string) => void) | undefined
}

/** A piece of the list: twenty links. */
export const LinkedPairs = ({ words, after, onMore }: LinkedPairsProps): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('pairs.linked', { words, ...(after && { after }) })
  if (!data && answer.state === 'refused') return <RefusalNotice>{answer.no.message}</RefusalNotice>
  if (!data) return <Loading label={t('linked.loading')} shape="rows" />
  const last = data.pairs.at(-1)
  if (!last) return <p role="status">{t(words ? 'linked.none' : 'linked.empty')}</p>
  return (
    <>
      <ul class="linked-list">
        {data.pairs.map((pair) => (
          <li key={pair.id}>
            <LinkedPair pair={pair} onDone={again} />
          </li>
        ))}
      </ul>
      {data.hasMore && onMore && (
        <p>
          <Button onClick={() => onMore(last.id)}>{t('linked.more')}</Button>
        </p>
      )}
    </>
  )
}
