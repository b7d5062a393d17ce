import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import type { Link } from '../../core/link/link-contract.ts'
import { RequestLine } from '../office/RequestLine.tsx'
import { useAct } from '../thread/useAct.ts'

export type LinkedRequestsProps = { thread: Thread; now: string; again: () => void }

/** Why this request is there and what it has caused, by what they say of each other: from either side, to whoever may read both. */
export const LinkedRequests = ({ thread, now, again }: LinkedRequestsProps): JSX.Element => {
  const { t } = useSpeech()
  const { act, no } = useAct(thread.request.id)
  const links = thread.links ?? []
  const drop = async ({ row }: Link): Promise<void> => {
    if (await act('request.unlink', { other: row.id }, t('link.dropped'))) again()
  }
  return (
    <section class="tp-outage" aria-label={t('link.list')}>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {groups.map(([side, kind]) => {
        const found = links.filter((link) => link.side === side && link.kind === kind)
        return found.length ? (
          <div key={`${side}${kind}`}>
            <h2>{t(`link.${side}.${kind}`)}</h2>
            <Rows>
              {found.map((link) => (
                <RequestLine
                  key={link.row.id}
                  row={link.row}
                  now={now}
                  action={
                    thread.can['link'] === 'yes' && (
                      <Button small onClick={() => void drop(link)}>
                        {t('link.drop')}
                      </Button>
                    )
                  }
                />
              ))}
            </Rows>
          </div>
        ) : null
      })}
    </section>
  )
}

const groups = [
  ['of', 'because'],
  ['of', 'claim'],
  ['by', 'claim'],
  ['by', 'because'],
] as const
