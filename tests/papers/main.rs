//! What leaves the program: reports, pictures, tables and the commands that write them.

mod assess;
mod clients;
mod commands;
mod desk;
mod edges;
mod exports;
mod graph;
mod house_style;
mod inventories;
mod leaks;
mod listing;
mod names_left_out;
mod one_page;
mod options;
mod parcels;
mod plain_signs;
mod plans;
mod questionnaire;
mod replies;
mod reports;
mod rooms;
mod sql;
mod standard;
mod training;
mod version;
mod workshop;
