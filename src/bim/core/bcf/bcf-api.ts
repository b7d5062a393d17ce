import { z } from 'zod/mini'
import type { Camera, Extensions, Topic, Viewpoint } from '../../../ifc/core/bcf/topic.ts'

const text = z.nullable(z.string())
const list = z.array(z.string())
const point = z.object({ x: z.number(), y: z.number(), z: z.number() })

/** What the read side of BCF-API 3.0 answers (buildingSMART, Schemas/Collaboration). Nothing may be written there. */
export const shapes = {
  versions: z.object({
    versions: z.array(z.object({ api_id: z.string(), version_id: z.string(), detailed_version: z.string() })),
  }),
  /** what the Foundation API asks first: there is no OAuth, a key of one's own page goes as a bearer or as the password of Basic */
  auth: z.object({ http_basic_supported: z.boolean(), supported_oauth2_flows: list }),
  user: z.object({ id: z.string(), name: z.string() }),
  /** a delivered model of a project, as a topic may name it */
  information: z.object({
    display_information: z.array(z.object({ field_display_name: z.string(), field_value: z.string() })),
    file: z.object({ ifc_project: text, filename: z.string(), reference: text }),
  }),
  project: z.object({
    project_id: z.string(),
    name: z.string(),
    authorization: z.object({ project_actions: list }),
  }),
  extensions: z.object({
    topic_type: list,
    topic_status: list,
    topic_label: list,
    snippet_type: list,
    priority: list,
    users: list,
    stage: list,
    project_actions: list,
    topic_actions: list,
    comment_actions: list,
  }),
  topic: z.object({
    guid: z.string(),
    server_assigned_id: z.string(),
    topic_type: text,
    topic_status: text,
    reference_links: list,
    title: z.string(),
    priority: text,
    labels: list,
    creation_date: z.string(),
    creation_author: z.string(),
    modified_date: z.optional(z.string()),
    modified_author: text,
    assigned_to: text,
    stage: text,
    description: text,
    due_date: text,
  }),
  comment: z.object({
    guid: z.string(),
    date: z.string(),
    author: z.string(),
    comment: z.string(),
    topic_guid: z.string(),
    viewpoint_guid: text,
    modified_date: text,
    modified_author: text,
  }),
  viewpoint: z.object({
    index: z.nullable(z.number()),
    guid: z.string(),
    orthogonal_camera: z.nullable(
      z.object({
        camera_view_point: point,
        camera_direction: point,
        camera_up_vector: point,
        view_to_world_scale: z.number(),
        aspect_ratio: z.number(),
      }),
    ),
    clipping_planes: z.array(z.object({ location: point, direction: point })),
    snapshot: z.nullable(z.object({ snapshot_type: z.enum(['png']) })),
  }),
  file: z.object({
    ifc_project: text,
    ifc_spatial_structure_element: text,
    filename: z.string(),
    date: z.string(),
    reference: text,
  }),
  related: z.object({ related_topic_guid: z.string() }),
  selection: z.object({ selection: z.array(z.object({ ifc_guid: z.string() })) }),
  visibility: z.object({
    visibility: z.object({
      default_visibility: z.boolean(),
      view_setup_hints: z.object({
        spaces_visible: z.boolean(),
        space_boundaries_visible: z.boolean(),
        openings_visible: z.boolean(),
      }),
    }),
  }),
  /** what became of a BCF file that was sent back: of each topic, and what could not be read, in sentences */
  taken: z.object({
    topics: z.array(
      z.object({
        guid: z.string(),
        title: z.string(),
        /** noted: so many notes were written; same: nothing new; unknown: no request that the reader sees; refused: see `says` */
        became: z.enum(['noted', 'same', 'unknown', 'refused']),
        notes: z.number(),
        says: z.string(),
      }),
    ),
    problems: z.array(z.object({ code: z.string(), says: z.string() })),
  }),
}
type Shapes = { [K in keyof typeof shapes]: z.infer<(typeof shapes)[K]> }
export type TakenTopics = Shapes['taken']

export const auth: Shapes['auth'] = { http_basic_supported: true, supported_oauth2_flows: [] }

export const informationJson = ({ model, file }: { model: string; file: string }): Shapes['information'] => ({
  display_information: [{ field_display_name: 'Maquette', field_value: model }],
  file: { ifc_project: null, filename: file, reference: null },
})

export const projectOf = ({ id, name }: { id: string; name: string }): Shapes['project'] => ({
  project_id: id,
  name,
  authorization: { project_actions: [] },
})

export const extensionsJson = (all: Extensions): Shapes['extensions'] => ({
  topic_type: all.types,
  topic_status: all.statuses,
  topic_label: all.labels,
  snippet_type: [],
  priority: all.priorities,
  users: [],
  stage: [],
  project_actions: [],
  topic_actions: [],
  comment_actions: [],
})

export const topicJson = (topic: Topic): Shapes['topic'] => ({
  guid: topic.guid,
  server_assigned_id: topic.no,
  topic_type: topic.type,
  topic_status: topic.status,
  reference_links: [topic.link],
  title: topic.title,
  priority: topic.priority,
  labels: [...topic.labels],
  creation_date: topic.created.at,
  creation_author: topic.created.by,
  ...(topic.modified ? { modified_date: topic.modified.at } : {}),
  modified_author: topic.modified?.by ?? null,
  assigned_to: null,
  stage: null,
  description: topic.description,
  due_date: topic.due,
})

export const commentsJson = ({ guid, comments }: Topic): Shapes['comment'][] =>
  comments.map((comment) => ({
    guid: comment.guid,
    date: comment.at,
    author: comment.by,
    comment: comment.words,
    topic_guid: guid,
    viewpoint_guid: null,
    modified_date: null,
    modified_author: null,
  }))

export const filesJson = ({ model }: Topic): Shapes['file'][] =>
  model
    ? [
        {
          ifc_project: null,
          ifc_spatial_structure_element: null,
          filename: model.file,
          date: model.at,
          reference: null,
        },
      ]
    : []

export const relatedJson = ({ related }: Topic): Shapes['related'][] =>
  related.map((related_topic_guid) => ({ related_topic_guid }))

export const viewpointJson = ({ guid, camera, picture }: Viewpoint): Shapes['viewpoint'] => ({
  index: null,
  guid,
  orthogonal_camera: camera && cameraJson(camera),
  clipping_planes: camera ? [{ location: xyz(camera.cut), direction: xyz([0, 0, 1]) }] : [],
  snapshot: picture ? { snapshot_type: 'png' } : null,
})

const xyz = ([x, y, z]: Camera['at']) => ({ x, y, z })

const cameraJson = (camera: Camera) => ({
  camera_view_point: xyz(camera.at),
  camera_direction: xyz([0, 0, -1]),
  camera_up_vector: xyz(camera.up),
  view_to_world_scale: camera.height,
  aspect_ratio: camera.aspect,
})

export const selectionJson = ({ selection }: Viewpoint): Shapes['selection'] => ({
  selection: selection.map((ifc_guid) => ({ ifc_guid })),
})

export const visibilityJson: Shapes['visibility'] = {
  visibility: {
    default_visibility: true,
    view_setup_hints: { spaces_visible: true, space_boundaries_visible: false, openings_visible: false },
  },
}
