// What the server answers to, as data: one table from which come the routes, their checks and the types of the browser's
// calls. The browser takes it in too: nothing here may import more than zod and core.
import type { Right } from '@sauro/core';
import { z } from 'zod';

/** A body or an answer that is a file: streamed, never parsed. */
export const BYTES = 'bytes';

export type Endpoint = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `:name` stands for a parameter. */
  readonly path: `/api/${string}`;
  /** What it does, in one English line. */
  readonly summary: string;
  /** Who may call it. The record's own rule (is it yours? is it the time?) is asked in the use case. */
  readonly right: 'anyone' | 'signed-in' | Right;
  /** The person must have proved within the last minutes who she is: for what is grave. See kit/fresh.ts. */
  readonly proof?: 'fresh';
  /** May be called with a password that was given by an administrator and must be changed first. */
  readonly whilePasswordIsDue?: true;
  /** Open to an access token although it asks for no right but to be signed in: see kit/tokens.ts. */
  readonly isForTokens?: true;
  /**
   * Asked by a screen again and again while it is open: no use of the session, which ends although it is asked. A browser that
   * says whether somebody is there (`attendanceOf`) is believed before this.
   */
  readonly isPoll?: true;
  /**
   * Of a GET: shows also what stayed with units that were merged into those that the caller sees. What counts or lists does so
   * only where its query names a `unit`: work of before a merger is no part of what the unit has now.
   */
  readonly seesMerged?: 'always' | 'of the unit named';
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType | typeof BYTES;
  /** Absent: nothing is answered (204). */
  readonly result?: z.ZodType | typeof BYTES;
  /** Status of success where it is not 200 (204 without a result). */
  readonly status?: 200 | 201 | 202;
};

/** The format of a list that is taken away: a part of the query of every such route. */
export const ExportFormat = z.enum(['xlsx', 'csv']).default('xlsx');

export type Contract = Readonly<Record<string, Endpoint>>;

type Part<Name extends string, Schema, Bytes> = Schema extends typeof BYTES
  ? { readonly [key in Name]: Bytes }
  : Schema extends z.ZodType
    ? { readonly [key in Name]: z.output<Schema> }
    : unknown;
type Asked<Name extends string, Schema, Bytes> = Schema extends typeof BYTES
  ? { readonly [key in Name]: Bytes }
  : Schema extends z.ZodType
    ? { readonly [key in Name]: z.input<Schema> }
    : unknown;
type Of<E, Key extends string> = E extends { readonly [key in Key]: infer Schema } ? Schema : undefined;

/** What a handler is given: checked and converted. A body of bytes is a stream, counted against the upload limit. */
export type Input<E extends Endpoint> = Part<'params', Of<E, 'params'>, never> &
  Part<'query', Of<E, 'query'>, never> &
  Part<'body', Of<E, 'body'>, ReadableStream<Uint8Array>>;

/** A file as an answer. */
export type FileAnswer = {
  readonly body: ReadableStream<Uint8Array> | Uint8Array;
  readonly type: string;
  readonly name: string;
  /** null: not known yet, for it is made while it is sent. */
  readonly size: number | null;
  /** Rows of a list, told beforehand so that it can be shown how far it has come. */
  readonly rows?: number;
  /** Shown in the browser instead of saved. */
  readonly inline?: boolean;
  /** The same for ever under its address: the browser need not ask again. */
  readonly immutable?: boolean;
};

/** What a handler returns: as the schema takes it, so that it is shaped before it leaves. */
export type Output<E extends Endpoint> =
  Of<E, 'result'> extends typeof BYTES
    ? FileAnswer
    : Of<E, 'result'> extends z.ZodType
      ? z.input<Of<E, 'result'>>
      : void;

/** What a caller passes. */
export type Request<E extends Endpoint> = Asked<'params', Of<E, 'params'>, never> &
  Asked<'query', Of<E, 'query'>, never> &
  Asked<'body', Of<E, 'body'>, Blob | Uint8Array<ArrayBuffer>>;

/** What a caller gets back. A file comes as the `Response` that carries it. */
export type Answer<E extends Endpoint> =
  Of<E, 'result'> extends typeof BYTES
    ? Response
    : Of<E, 'result'> extends z.ZodType
      ? z.output<Of<E, 'result'>>
      : void;

/** What the server says when it does not do what was asked (RFC 9457). */
export type ProblemBody = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
  /** What is wrong with which field, where the input itself was at fault. */
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
};
