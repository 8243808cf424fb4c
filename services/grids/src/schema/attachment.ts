import type { Evidence } from '../domain/incident.ts';
import type { AttachmentResolvers, IncidentResolvers } from './__generated__/resolvers.ts';

/** A file as it is used: what it shows here. What is known of it is loaded when it is asked for. */
export type AttachmentUse = Evidence;

export const Attachment: AttachmentResolvers = {
  mediaType: async ({ sha256 }, _, { attachmentById }) => (await attachmentById.load(sha256))?.mediaType ?? null,
  bytes: async ({ sha256 }, _, { attachmentById }) => (await attachmentById.load(sha256))?.bytes ?? null,
  width: async ({ sha256 }, _, { attachmentById }) => (await attachmentById.load(sha256))?.width ?? null,
  height: async ({ sha256 }, _, { attachmentById }) => (await attachmentById.load(sha256))?.height ?? null,
  url: async ({ sha256 }, _, { attachmentById, links, now }) =>
    (await attachmentById.load(sha256)) && links.of(sha256, now()),
};

export const Incident: Pick<IncidentResolvers, 'evidence'> = {
  evidence: ({ evidence }) => [...evidence],
};
