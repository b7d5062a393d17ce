import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Commands } from '../../estate/core/contract.ts'
import type { Effort } from '../../kernel/core/command.ts'
import { sender } from '../../kernel/web/outbox.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'

const send = sender<Commands>()

type AccessProps = { building: string; access: string; onClose: () => void }

/** «Ce n’est pas ça»: how one gets in, as the caretaker knows it. */
export const CorrectAccess = ({ building, access, onClose }: AccessProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Correction
      title={t('field.place.access')}
      hint={t('field.place.wrong.hint')}
      value={access}
      area
      effortKey="estate.access"
      onClose={onClose}
      onSend={(said, effort) =>
        void send('estate.correct', building, { building: { access: said } }, { effort, leave: true })
      }
    />
  )
}

type DoorProps = { building: string; unit: string; door: string; onClose: () => void }

/** What is written on a door, when the reference says otherwise. */
export const CorrectDoor = ({ building, unit, door, onClose }: DoorProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Correction
      title={t('field.place.door.is')}
      value={door}
      effortKey="estate.door"
      onClose={onClose}
      onSend={(said, effort) =>
        void send('estate.correct', building, { unit: { id: unit, door: said } }, { effort, leave: true })
      }
    />
  )
}

type Props = {
  title: string
  hint?: string
  value: string
  area?: boolean
  effortKey: string
  onSend: (said: string, effort: Effort) => void
  onClose: () => void
}

const Correction = (props: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const [said, setSaid] = useState(props.value)
  const effort = useRef<Effort>({})
  const go = (): void => {
    if (said.trim() !== props.value) {
      props.onSend(said.trim(), effort.current)
      tell(t('field.place.corrected'))
    }
    props.onClose()
  }
  return (
    <Sheet
      open
      title={props.title}
      closeLabel={t('office.close')}
      onClose={props.onClose}
      actions={
        <Button kind="primary" onClick={go}>
          {t('field.place.wrong.send')}
        </Button>
      }
    >
      <Field
        label={props.title}
        hideLabel
        hint={props.hint}
        kind={props.area ? 'area' : 'text'}
        rows={4}
        maxLength={props.area ? 1000 : 20}
        value={said}
        onValue={setSaid}
        autoFocus
        effortKey={props.effortKey}
        onEffort={(key, seconds) => {
          effort.current = { [key]: (effort.current[key] ?? 0) + seconds }
        }}
      />
    </Sheet>
  )
}
