import { createHash } from 'node:crypto';
import { mongo, Schema, type Connection } from 'mongoose';
import { isSha256, type Attachment } from '../domain/attachment.ts';
import type { Cleaned } from './attachment-cleaning.ts';
import type { Files } from './files.ts';

const schema = new Schema<Attachment & { readonly _id: string }>(
  {
    _id: String,
    sha256: String,
    mediaType: String,
    bytes: Number,
    width: Number,
    height: Number,
    uploadedBy: String,
    at: Date,
    originalSha256: String,
  },
  { collection: 'attachments', versionKey: false, strict: 'throw' },
);
schema.index({ originalSha256: 1 }); // was this very file sent before?
schema.index({ uploadedBy: 1, at: -1 }); // how many files did this person send today?

export interface Upload {
  readonly by: string;
  readonly at: Date;
  /** SHA-256 of the file as it was sent. */
  readonly originalSha256: string;
}

/** Files that were uploaded, and what is known of them. */
export interface Attachments {
  /** Those of the hashes that are files here. */
  known(sha256s: readonly string[]): Promise<ReadonlySet<string>>;
  many(sha256s: readonly string[]): Promise<Attachment[]>;
  /** The attachment that this very file was made into before, if its bytes are still there. */
  byOriginal(originalSha256: string): Promise<Attachment | null>;
  countOf(uploadedBy: string, since: Date): Promise<number>;
  /** Keeps a file and then says so: an attachment that is known has its bytes. The same bytes are one attachment. */
  keep(cleaned: Cleaned, upload: Upload): Promise<Attachment>;
  /** The bytes of a file; null when they are gone or are no longer those that were kept. */
  bytesOf(sha256: string): Promise<Buffer | null>;
}

export function attachmentsIn(connection: Connection, files: Files): Attachments {
  const model = connection.model('Attachment', schema);
  const find = (condition: object) => model.findOne(condition, { _id: 0 }).lean<Attachment | null>();
  return {
    async known(sha256s) {
      const asked = sha256s.filter(isSha256);
      if (asked.length === 0) return new Set();
      const found = await model.find({ _id: { $in: asked } }, { _id: 1 }).lean<{ _id: string }[]>();
      return new Set(found.map(({ _id }) => _id));
    },
    many: (sha256s) => model.find({ _id: { $in: [...sha256s] } }, { _id: 0 }).lean<Attachment[]>(),
    async byOriginal(originalSha256) {
      const found = await find({ originalSha256 });
      return found && (await files.has(found.sha256)) ? found : null;
    },
    countOf: (uploadedBy, since) => model.countDocuments({ uploadedBy, at: { $gt: since } }),
    async keep({ bytes, mediaType, width, height }, { by, at, originalSha256 }) {
      const sha256 = sha256Of(bytes);
      const attachment = { sha256, mediaType, bytes: bytes.length, width, height, uploadedBy: by, at, originalSha256 };
      await files.put(sha256, bytes, mediaType);
      try {
        await model.create([{ _id: sha256, ...attachment }]);
        return attachment;
      } catch (error) {
        if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
        return (await find({ _id: sha256 })) ?? attachment;
      }
    },
    async bytesOf(sha256) {
      const bytes = await files.get(sha256);
      return bytes && sha256Of(bytes) === sha256 ? bytes : null;
    },
  };
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
