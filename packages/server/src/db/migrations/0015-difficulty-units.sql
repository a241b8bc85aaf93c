-- Whom a difficulty concerns is only ever added to.
revoke delete on difficulty_unit from sauro_app;
