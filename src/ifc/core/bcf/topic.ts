import type { ModelPoint } from '../model/matrix.ts'

/** BCF as files are exchanged: the version that most tools read, and the present one. */
export const versions = ['2.1', '3.0'] as const
export type Version = (typeof versions)[number]

/** A request as the tools of experts know one. Instants are ISO 8601; authors are roles, never persons. */
export type Topic = {
  /** the id of the request, in lower case */
  guid: string
  /** the request's number, as people say it */
  no: string
  type: string
  status: string
  priority: string
  title: string
  description: string
  labels: readonly string[]
  created: { at: string; by: string }
  modified: { at: string; by: string } | null
  due: string | null
  /** where its thread is read */
  link: string
  /** the incident that it follows, or the requests that follow it */
  related: readonly string[]
  comments: readonly Comment[]
  viewpoint: Viewpoint | null
  /** the delivered model that the viewpoint looks at */
  model: { file: string; at: string } | null
}

export type Comment = { guid: string; at: string; by: string; words: string }

export type Viewpoint = {
  guid: string
  /** GlobalIds of the thing, or of the rooms */
  selection: readonly string[]
  camera: Camera | null
  /** whether there is a picture of the plan */
  picture: boolean
}

/** From above, in metres of the model's own world; what is higher than `cut` is out of sight. */
export type Camera = { at: ModelPoint; up: ModelPoint; cut: ModelPoint; height: number; aspect: number }

/** The values that a topic of this landlord may take, in the words of the reader. */
export type Extensions = { types: string[]; statuses: string[]; priorities: string[]; labels: string[] }
