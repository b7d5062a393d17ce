import type { ComponentType } from 'preact'
import { fr } from '../../core/words.paper.fr.ts'
import { spokenWith } from '../screen-with-words.tsx'
import { PaperAdd, type PaperAddProps } from './PaperAdd.tsx'
import { PaperList, type PaperListProps } from './PaperList.tsx'

const english = () => import('../../core/words.paper.en.ts').then((m) => m.en)

export const spokenPaperAdd = (): Promise<ComponentType<PaperAddProps>> => spokenWith(PaperAdd, fr, english)
export const spokenPaperList = (): Promise<ComponentType<PaperListProps>> =>
  spokenWith(PaperList, fr, english)
