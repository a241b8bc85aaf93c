-- What was found of its work in the field is seen by whoever sees the work, and with it what was looked at: the unit too, which
-- has to answer for it. That it was drawn, and nothing found yet, stays with who drew it.

create policy field_check_result_of_assignment on field_check_result for select
  using (tenant_id = app_tenant() and exists (
    select from assignment where assignment.tenant_id = field_check_result.tenant_id and assignment.id = field_check_result.assignment_id
  ));
create policy field_check_piece_of_result on field_check_piece for select
  using (tenant_id = app_tenant() and exists (
    select from field_check_result where field_check_result.tenant_id = field_check_piece.tenant_id
      and field_check_result.check_id = field_check_piece.check_id
      and field_check_result.assignment_id = field_check_piece.assignment_id
  ));
