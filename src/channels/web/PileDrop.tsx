import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { dayOf } from '../../kernel/core/dates.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choices } from '../../kernel/web/parts/Choice.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { pileFiles } from '../core/contract.ts'
import { send } from './channels-client.ts'
import { putPileFile } from './put-pile-file.ts'

/** A pile is dropped, or chosen: the day on which it came, whether it is registered post, and its files. */
export const PileDrop = ({ onDropped }: { onDropped: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const today = dayOf(useNow())
  const [came, setCame] = useState('')
  const [kinds, setKinds] = useState<string[]>([])
  const [no, setNo] = useState('')
  const [sent, setSent] = useState<number>()
  const [problem, setProblem] = useState<string>()
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const isRegistered = kinds.includes('registered')
  const day = came || today
  const drop = async (files: readonly File[]): Promise<void> => {
    if (!files.length || sent !== undefined) return
    setProblem(undefined)
    if (day > today) return setProblem(t('pile.future'))
    if (files.length > pileFiles) return setProblem(t('pile.many', { n: pileFiles }))
    const pile = newId()
    for (const [n, file] of files.entries()) {
      setSent(n)
      const why = await putPileFile(pile, n, file)
      if (why === undefined) continue
      setSent(undefined)
      return setProblem(`${file.name}\u00a0: ${why || t('pile.notSent')}`)
    }
    const outcome = await send('pile.drop', pile, {
      came: day,
      files: files.length,
      ...(isRegistered && no.trim() ? { registered: no.trim() } : {}),
      ...(kinds.includes('twoSided') ? { twoSided: true } : {}),
    })
    setSent(undefined)
    if (!outcome.ok) return setProblem(outcome.message)
    setKinds(kinds.filter((kind) => kind !== 'registered'))
    setNo('')
    onDropped()
  }
  return (
    <section class="stack letters-drop" aria-label={t('pile.drop.title')}>
      <Field
        kind="date"
        narrow
        label={t('pile.came')}
        hint={t('pile.came.hint')}
        value={day}
        onValue={setCame}
        problem={day > today ? t('pile.future') : undefined}
      />
      <Choices
        legend={t('pile.kinds')}
        hideLegend
        options={[
          { value: 'registered', label: t('pile.registered') },
          { value: 'twoSided', label: t('pile.twoSided'), detail: t('pile.twoSided.detail') },
        ]}
        value={kinds}
        onValue={setKinds}
      />
      {isRegistered && <Field label={t('pile.number')} value={no} onValue={setNo} maxLength={40} />}
      <div
        class={`letters-place${isOver ? ' letters-over' : ''}`}
        onDragOver={(e) => {
          e.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(e) => {
          e.preventDefault()
          setOver(false)
          void drop([...(e.dataTransfer?.files ?? [])])
        }}
      >
        <label class="hidden-text" for="letters-files">
          {t('pile.choose')}
        </label>
        <input
          ref={input}
          id="letters-files"
          class="hidden-text"
          type="file"
          multiple
          accept=".pdf,.tif,.tiff,.jpg,.jpeg,.png"
          tabIndex={-1}
          onChange={(e) => {
            void drop([...(e.currentTarget.files ?? [])])
            e.currentTarget.value = ''
          }}
        />
        <Button
          kind="primary"
          busy={sent !== undefined}
          busyLabel={t('pile.sending', { n: (sent ?? 0) + 1 })}
          onClick={() => input.current?.click()}
        >
          {t('pile.choose')}
        </Button>
        <p class="secondary">{t('pile.drop')}</p>
      </div>
      {problem && <RefusalNotice>{problem}</RefusalNotice>}
    </section>
  )
}
