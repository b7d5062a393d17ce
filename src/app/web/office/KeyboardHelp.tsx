import type { JSX } from 'preact'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import './office-later.css'

const keys = [
  ['Ctrl  K', 'go'],
  ['/', 'search'],
  ['n', 'new'],
  ['t', 'ring'],
  ['j  k', 'next'],
  ['enter', 'open'],
  ['e', 'orient'],
  ['r', 'reply'],
  ['c', 'close'],
  ['w', 'wait'],
  ['x', 'select'],
  ['m', 'write'],
  ['g', 'give'],
  ['ctrl', 'file'],
  ['F1', 'why'],
  ['?', 'help'],
] as const

/** What the keyboard can do, shown on demand. */
export const KeyboardHelp = ({ open, onClose }: { open: boolean; onClose: () => void }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Sheet open={open} title={t('office.keys')} closeLabel={t('office.close')} onClose={onClose}>
      <dl class="keys">
        {keys.map(([key, what]) => (
          <div key={what}>
            <dt>{t(`office.keys.${what}`)}</dt>
            <dd>
              <kbd>{key === 'enter' || key === 'ctrl' ? t(`office.keys.${key}`) : key}</kbd>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('alarm.take')}</dt>
          <dd>
            <kbd>{t('alarm.take.keys')}</kbd>
          </dd>
        </div>
      </dl>
    </Sheet>
  )
}
