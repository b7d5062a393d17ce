import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import {
  cleanPaperName,
  type EnclosedPaper,
  isMisnamed,
  paperBounds,
  paperHeadOf,
} from '../../core/enclosed-paper.ts'
import type { Key } from '../../core/words.ts'
import { Icon } from '../icons/Icon.tsx'
import { cross, note } from '../icons/icons.ts'
import { keepPhoto } from '../outbox.ts'
import { useSpeech } from '../speech.ts'
import { AskedLabel } from './AskedMark.tsx'
import { making } from './photos-in-progress.ts'
import { sayWeight } from './say-weight.ts'
import './Paper.css'

export type PaperAddProps = {
  papers: readonly EnclosedPaper[]
  /** kept on this device already: the act names them, and sends their hashes with its photos */
  onPapers: (papers: EnclosedPaper[]) => void
  /** the key of the asked field, as in fields.ts */
  asked?: string
}

type Problem = { key: Key; name: string; size: string }

const kinds = '.pdf,.docx,.odt,.txt,application/pdf,text/plain'

/** Chooses papers that leave with a message; one that is too heavy, or of another kind, is told before anything is sent. */
export const PaperAdd = ({ papers, onPapers, asked }: PaperAddProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const now = useRef(papers)
  now.current = papers
  const take = async (files: readonly File[]): Promise<void> => {
    setProblem(undefined)
    setBusy(true)
    for (const file of files) {
      const name = cleanPaperName(file.name)
      const taken = await takePaper(file, name, now.current)
      if (typeof taken === 'string') {
        setProblem({ key: taken, name, size: sayWeight(file.size, { t, lang }) })
        break
      }
      now.current = [...now.current.filter(({ sha256 }) => sha256 !== taken.sha256), taken]
    }
    onPapers([...now.current])
    setBusy(false)
    if (input.current) input.current.value = ''
  }
  return (
    <div class="paper-add">
      {papers.length > 0 && (
        <ul class="papers" aria-label={t('paper.chosen')}>
          {papers.map((paper) => (
            <li class="paper" key={paper.sha256}>
              <Icon of={note} size={20} />
              <span class="paper-name">{paper.name}</span>
              <span class="paper-about figures">{sayWeight(paper.bytes, { t, lang })}</span>
              <button
                type="button"
                class="paper-out"
                aria-label={t('paper.remove', { name: paper.name })}
                onClick={() => onPapers(papers.filter(({ sha256 }) => sha256 !== paper.sha256))}
              >
                <Icon of={cross} size={18} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <AskedLabel field={asked} question={t('paper.add')} labelId={`${id}n`}>
        <label class="paper-label" aria-busy={busy || undefined}>
          <Icon of={note} size={20} />
          <span id={`${id}n`}>{t(busy ? 'paper.busy' : 'paper.add')}</span>
          <input
            ref={input}
            class="paper-input"
            type="file"
            multiple
            accept={kinds}
            aria-describedby={`${id}h`}
            onChange={(e) => void making(take([...(e.currentTarget.files ?? [])]))}
          />
        </label>
      </AskedLabel>
      <p class="paper-hint" id={`${id}h`}>
        {t('paper.hint')}
      </p>
      <p class="paper-problem" role="status">
        {problem && t(problem.key, { name: problem.name, size: problem.size })}
      </p>
    </div>
  )
}

const takePaper = async (
  file: File,
  name: string,
  before: readonly EnclosedPaper[],
): Promise<EnclosedPaper | Key> => {
  if (file.size > paperBounds.each) return 'paper.tooLarge'
  if (before.length >= paperBounds.most) return 'paper.many'
  if (before.reduce((sum, { bytes }) => sum + bytes, file.size) > paperBounds.together)
    return 'paper.together'
  if (file.type.startsWith('image/') && file.type !== 'image/svg+xml') return 'paper.photo'
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (!bytes) return 'paper.unread'
  if (bytes.byteLength === 0) return 'paper.empty'
  const head = paperHeadOf(new Uint8Array(bytes))
  if (!head) return 'paper.kind'
  if (isMisnamed(name, endings[head])) return 'paper.misnamed'
  // Sent as bytes of no kind: what it is, the house reads in it.
  const sha256 = await keepPhoto(new Blob([bytes], { type: 'application/octet-stream' }))
  return sha256 ? { sha256, name, bytes: file.size } : 'paper.unread'
}

const endings: Record<'pdf' | 'archive' | 'text', readonly string[]> = {
  pdf: ['.pdf'],
  archive: ['.docx', '.odt'],
  text: ['.txt'],
}
