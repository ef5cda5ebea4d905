import type { TemplateResult } from 'lit';
import type { Answer, Change } from '../../../core/api';

/** What stands in a form, by field; a field's name may be a path such as `rows[0].measures[1].due`, as problems name it. */
export type Values = Record<string, any>;

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface Field {
  readonly name: string;
  readonly kind: 'line' | 'area' | 'day' | 'whole' | 'choice' | 'department' | 'departments' | 'files' | 'own';
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  /** At most so many characters. */
  readonly most?: number;
  readonly options?: readonly Option[];
  /** Of days as 2026-11-23, of whole numbers as a number. */
  readonly min?: string | number;
  readonly max?: string | number;
  readonly shown?: (values: Values) => boolean;
  /** Of files: further ones are handed in elsewhere. */
  readonly choiceOnly?: boolean;
  /** What an own field shows, and the fields within it that are checked. */
  readonly render?: (form: FormView) => TemplateResult;
  readonly within?: (values: Values) => readonly Field[];
}

/** A form as its fields see it. */
export interface FormView {
  readonly spec: FormSpec;
  get(path: string): any;
  set(path: string, value: unknown): void;
  fault(path: string): string | undefined;
  /** Puts the focus on a field once it is there. */
  focusOn(path: string): void;
}

/** A form: what it asks for, and what becomes of it. It is described anew at each showing, so that it speaks the chosen language. */
export interface FormSpec {
  /** What is typed is kept under this name until it is sent. */
  readonly name: string;
  readonly title: string;
  readonly intro?: unknown;
  readonly fields: readonly Field[];
  readonly submit: string;
  /** What leaving it is called, where that does more than fold it up. */
  readonly leave?: string;
  /** The form is what its page is about: its heading is the page's second, and nobody asked for the focus to go there. */
  readonly whole?: boolean;
  readonly grave?: boolean;
  /** What stands in it at first. */
  readonly start?: () => Values | Promise<Values>;
  readonly send: (values: Values, change: Change) => Promise<Answer<unknown>>;
  /** Said once it is done. */
  readonly done: string;
  /** The task's files that a field of kind `files` chooses from. */
  readonly files?: readonly Option[];
  readonly task?: string;
  readonly mayUpload?: boolean;
}
