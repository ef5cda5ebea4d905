import type { Route } from '@vaadin/router';
import { comingTo } from './core/navigation';
import { has, cityWide, who, type Role } from './core/session';

/** A page: where it is, what shows it, and its script, which comes when it is asked for. Nobody sees one unsigned. */
const page = (path: string, component: string, load: () => Promise<unknown>): Route => ({
  path,
  action: async (context, commands) => {
    if (!who()) {
      await import('./pages/sign-in');
      return commands.component('duban-sign-in');
    }
    await load();
    comingTo(context.search);
    return commands.component(component);
  },
});

export const routes: Route[] = [
  { path: '/', action: (_context, commands) => commands.redirect(who() ? home() : '/sign-in') },
  page('/sign-in', 'duban-sign-in', () => import('./pages/sign-in')),
  page('/tasks', 'duban-task-list', () => import('./pages/tasks/task-list')),
  page('/inbox', 'duban-inbox', () => import('./pages/inbox/inbox')),
  page('/settings', 'duban-settings', () => import('./pages/settings/settings')),
  page('/settings/calendar', 'duban-working-calendar', () => import('./pages/settings/calendar')),
  page('/settings/reminder-policies', 'duban-policies', () => import('./pages/settings/policies')),
  page('/settings/reminder-policies/:name', 'duban-policy', () => import('./pages/settings/policy-page')),
  page('/settings/new-reminder-policy', 'duban-new-policy', () => import('./pages/settings/new-policy')),
  page('/settings/clock-profiles', 'duban-clock-profiles', () => import('./pages/settings/clock-profiles')),
  page('/settings/departments', 'duban-departments', () => import('./pages/settings/departments')),
  page('/settings/webhooks', 'duban-webhooks', () => import('./pages/settings/webhooks')),
  page('/settings/calendar-feeds', 'duban-calendar-feeds', () => import('./pages/settings/calendar-feeds')),
  page('/ledger-import', 'duban-ledger-import', () => import('./pages/tasks/ledger-import')),
  page('/settings/preferences', 'duban-preferences', () => import('./pages/settings/preferences')),
  page('/tasks/new', 'duban-new-task', () => import('./pages/task/new-task')),
  page('/tasks/:id', 'duban-task', () => import('./pages/task/task-page')),
  page('/overview', 'duban-overview', () => import('./pages/board/overview')),
  page('/wall', 'duban-wall', () => import('./pages/board/wall')),
  page('/board', 'duban-department', () => import('./pages/board/department')),
  page('/departments/:code', 'duban-department', () => import('./pages/board/department')),
  page('/bulletins', 'duban-bulletins', () => import('./pages/bulletins/bulletin-list')),
  page('/bulletins/:period', 'duban-bulletin', () => import('./pages/bulletins/bulletin')),
  page('/scores', 'duban-scores', () => import('./pages/bulletins/scores')),
  page('/settings/score-weights', 'duban-score-weights', () => import('./pages/bulletins/score-weights')),
  page('/meetings', 'duban-meeting-list', () => import('./pages/meetings/meeting-list')),
  page('/meetings/:id', 'duban-meeting', () => import('./pages/meetings/meeting')),
  page('/meetings/:id/review', 'duban-review', () => import('./pages/review/review')),
  page('(.*)', 'duban-not-found', () => import('./pages/not-found')),
];

/** A place in the head of the console, for those it is for. */
export interface Place {
  readonly path: string;
  readonly en: string;
  readonly zh: string;
  readonly roles?: readonly Role[];
}

export const places: readonly Place[] = [
  { path: '/overview', en: 'Overview', zh: '总览', roles: ['secretary', 'supervisor', 'leader', 'auditor'] },
  { path: '/board', en: 'My department', zh: '本单位', roles: ['officer', 'head'] },
  { path: '/tasks', en: 'Tasks', zh: '督办事项' },
  { path: '/meetings', en: 'Meetings', zh: '会议', roles: ['secretary', 'supervisor', 'leader', 'auditor', 'system'] },
  { path: '/bulletins', en: 'Bulletins', zh: '督查通报' },
  { path: '/settings', en: 'Settings', zh: '设置' },
];

export function openPlaces(): Place[] {
  return places.filter((place) => !place.roles || has(...place.roles));
}

/** Where one begins: whoever sees the city with its overview, a department's people with their own. */
export function home(): string {
  return has('system') ? '/tasks' : cityWide() ? '/overview' : '/board';
}
