import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../../kernel/web/parts/Choice.tsx'
import { Empty } from '../../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../../../kernel/web/parts/toast-context.ts'
import { type Speech, useSpeech } from '../../../../kernel/web/speech.ts'
import { useActs } from '../../../../kernel/web/useActs.ts'
import { spellCode } from '../../../core/door-codes.ts'
import type { PlannedAsset, Queries } from '../../../core/contract.ts'
import { send, useAsk } from '../estate-client.ts'
import { sayAsset, sayDate } from '../say-place.ts'

type Twins = Queries['asset.twins']['output']
type Twin = Twins['rows'][number]

type Props = { building: string; thing: PlannedAsset; onClose: () => void }

/** «C’est le même objet que…»: which other one it is, and what follows from that, said before. */
export const JoinSheet = ({ building, thing, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('office.kept'))
  const { data, ...answer } = useAsk('asset.twins', { asset: thing.id }, building)
  const [chosen, setChosen] = useState('')
  const other = data?.rows.find(({ id }) => id === chosen)
  const leave = async (sent: ReturnType<typeof send>, told: 'join.done' | 'join.parted'): Promise<void> => {
    if (!(await act(sent, ''))) return
    tell(t(told))
    onClose()
  }
  const join = (ended: string): Promise<void> =>
    leave(send('asset.join', building, { kept: thing.id, ended }), 'join.done')
  const part = (ended: string): Promise<void> => leave(send('asset.part', building, { ended }), 'join.parted')
  return (
    <Sheet
      open
      title={t('join.title')}
      closeLabel={t('office.close')}
      onClose={onClose}
      actions={
        data?.rows.length ? (
          <Button
            kind="primary"
            busy={busy}
            disabledReason={other ? undefined : t('join.first')}
            onClick={() => other && void join(other.id)}
          >
            {t('join.act')}
          </Button>
        ) : undefined
      }
    >
      <div class="stack">
        {no && <RefusalNotice>{no}</RefusalNotice>}
        {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
        {data ? (
          <OtherThings {...data} chosen={chosen} onChoose={setChosen} onPart={(id) => void part(id)} />
        ) : (
          answer.state !== 'refused' && <Loading label={t('office.loading')} shape="text" count={2} />
        )}
        {data && other && <Then kept={data.own} ended={other} />}
      </div>
    </Sheet>
  )
}

type OthersProps = Twins & {
  chosen: string
  onChoose: (id: string) => void
  onPart: (id: string) => void
}

const OtherThings = ({ own, rows, former, chosen, onChoose, onPart }: OthersProps): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <>
      {rows.length ? (
        <Choice
          legend={t('join.hint', { called: sayAsset(own, t), code: spellCode(own.code) })}
          options={rows.map((each) => ({
            value: each.id,
            label: sayAsset(each, t),
            detail: detailOf(each, t),
          }))}
          value={chosen || undefined}
          onValue={onChoose}
        />
      ) : (
        <Empty title={t('join.none')} />
      )}
      {former.map((each) => {
        const which = { called: sayAsset(each, t), code: spellCode(each.code) }
        return (
          <div key={each.id} class="stack-s">
            <p class="secondary">{t('join.former', { day: sayDate(each.on, lang), ...which })}</p>
            {each.apart && (
              <div>
                <Button small label={t('join.part.of', which)} onClick={() => onPart(each.id)}>
                  {t('join.part')}
                </Button>
              </div>
            )}
          </div>
        )
      })}
    </>
  )
}

const detailOf = ({ code, room, maker, model, serial, requests }: Twin, t: Speech['t']): string =>
  [
    room,
    [maker, model, serial && t('holds.serial', { serial })].filter(Boolean).join(' '),
    t('join.label', { code: spellCode(code) }),
    requests > 0 && t('join.requests', { n: requests }),
  ]
    .filter(Boolean)
    .join(' · ')

/** What follows, before it is done. */
const Then = ({ kept, ended }: { kept: Twin; ended: Twin }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="stack">
      <h3>{t('join.then')}</h3>
      <p>
        <strong>{t('join.final')}</strong>
      </p>
      <ul>
        {ended.requests > 0 && <li>{t('join.then.requests', { n: ended.requests })}</li>}
        <li>{t('join.then.said')}</li>
        <li>{t('join.then.labels', { kept: spellCode(kept.code), ended: spellCode(ended.code) })}</li>
        <li>{t('join.then.models')}</li>
      </ul>
    </section>
  )
}
