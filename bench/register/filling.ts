// What the register is measured on: one body of 34 with 300,000 tasks in 400 plans.
import { registerRoutes } from '../../packages/server/src/plan/register-routes.ts';
import { searchRoutes } from '../../packages/server/src/search/routes.ts';
import type { Filling } from './place.ts';
import { seedRegister } from './seed.ts';

export const SIZE = { tenants: 34, tasks: 300_000, plans: 400, tasksElsewhere: 2000 } as const;

export const registerFilling: Filling = {
  tenants: SIZE.tenants,
  stages: [searchRoutes, registerRoutes],
  seed: (pool, tenant, index) => {
    const size = index === 0 ? SIZE : { tasks: SIZE.tasksElsewhere, plans: 5 };
    return seedRegister(pool, { tenant, tasks: size.tasks, plans: size.plans }, index + 1);
  },
};
